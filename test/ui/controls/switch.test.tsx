import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioName } from '../../../src/scenarios';
import { viewer } from '../../../src/store';
import { KnobControl } from '../../../src/ui/controls/KnobControl';
import { liveUpTo } from '../freshViewer';
import { scenarios } from '../../scenarios/everyScenario';

/** All knobs of a scenario, at its opening time. */
function open(scenario: ScenarioName): void {
  viewer.getState().openScenario(scenario);
  viewer.getState().openWith({});
  render(scenarios[scenario].knobs.map(({ name }) => <KnobControl key={name} name={name} />));
}

const sw = (name: string): HTMLElement => screen.getByRole('switch', { name });

describe('a setting that is on or off', () => {
  afterEach(() => {
    cleanup();
    viewer.getState().openScenario('supermarket');
  });

  it.each([
    ['supermarket', []],
    ['orders', ['First in, first out', 'Refuse when full', 'Sequence number']],
    ['balance', ['Random times', 'Manager']],
    ['gate', []],
  ] as const)('is a switch and no slider: %s', (scenario, expected) => {
    open(scenario);
    const names = screen.queryAllByRole('switch').map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual(expected);
    const others = scenarios[scenario].knobs.length - expected.length;
    expect(screen.getAllByRole('slider')).toHaveLength(others);
    expect(screen.getAllByRole('textbox', { name: /exact value/ })).toHaveLength(others);
  });

  describe('in the order service', () => {
    beforeEach(() => open('orders'));

    it('has the words of both states in sight, and says which of them holds', async () => {
      expect(sw('Refuse when full').textContent).toBe('a late answer503 at once');
      expect(sw('Refuse when full').getAttribute('aria-checked')).toBe('false');
      const description = (): string | null | undefined =>
        document.getElementById(sw('Refuse when full').getAttribute('aria-describedby') ?? '')
          ?.textContent;
      expect(description()).toBe('REFUSE = False a late answer');
      await userEvent.click(sw('Refuse when full'));
      expect(sw('Refuse when full').getAttribute('aria-checked')).toBe('true');
      expect(description()).toBe('REFUSE = True 503 at once');
    });

    it('acts at the playhead, and shows what holds there', async () => {
      act(() => liveUpTo(2));
      await userEvent.click(sw('Sequence number'));
      expect(viewer.getState().inputs.map(({ name, value }) => [name, value])).toEqual([
        ['numbered', 1],
      ]);
      expect(sw('Sequence number').getAttribute('aria-checked')).toBe('true');
      act(() => viewer.getState().seek(1));
      expect(sw('Sequence number').getAttribute('aria-checked')).toBe('false');
    });

    it('starts a new run where it is read at the opening only', async () => {
      const { watched } = viewer.getState();
      await userEvent.click(sw('First in, first out'));
      expect(viewer.getState().watched === watched).toBe(false);
      expect(viewer.getState().knobs.fifo).toBe(1);
    });

    it('works by the keyboard, with Space and with Enter', async () => {
      act(() => sw('Refuse when full').focus());
      await userEvent.keyboard(' ');
      expect(viewer.getState().now.refuse).toBe(1);
      await userEvent.keyboard('{Enter}');
      expect(viewer.getState().now.refuse).toBe(0);
    });
  });
});
