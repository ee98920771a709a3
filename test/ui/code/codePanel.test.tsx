import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewer } from '../../../src/store';
import { CodePanel } from '../../../src/ui/code/CodePanel';
// Beforehand, so that no test waits for the program to be highlighted.
import '../../../src/ui/code/TypeScriptListing';
import { freshViewer, liveUpTo } from '../freshViewer';

describe('CodePanel', () => {
  beforeEach(() => {
    freshViewer();
    render(<CodePanel />);
  });

  afterEach(cleanup);

  const line = (number: number): string =>
    document.querySelector(`[data-line="${number}"] code`)?.textContent ?? '';
  /** The markers by line: what they say to somebody who does not see them. */
  const markers = (): Record<string, string[]> => {
    const byLine: Record<string, string[]> = {};
    for (const each of document.querySelectorAll<HTMLElement>('[data-look]')) {
      byLine[each.dataset.line ?? ''] = [...each.querySelectorAll('.markers .unseen')].map(
        (said) => said.textContent ?? '',
      );
    }
    return byLine;
  };

  it('shows where each task is: the cashiers in get, the door asleep, main waiting for the door', () => {
    // Seed 42 lets nobody in before 0.6 s.
    act(() => liveUpTo(0.1));
    expect(markers()).toEqual({
      26: ['cashier 0: waiting', 'cashier 1: waiting', 'cashier 2: waiting'],
      42: ['door: sleeping'],
      54: ['main: waiting'],
    });
  });

  it('shows the door blocked in put, and where everybody was when one goes back', () => {
    // Six customers have come, three are being served and two stand in line.
    act(() => liveUpTo(1));
    expect(markers()).toEqual({
      28: ['cashier 0: sleeping', 'cashier 1: sleeping', 'cashier 2: sleeping'],
      41: ['door: blocked'],
      54: ['main: waiting'],
    });
    act(() => viewer.getState().seek(0.1));
    expect(Object.keys(markers())).toEqual(['26', '42', '54']);
  });

  it('shows a task before its first suspension where its coroutine begins', () => {
    act(() => viewer.getState().seekTo(0));
    expect(markers()).toEqual({ 49: ['main: not started'] });
    // Step by step through the first instant: main runs, and makes the others.
    act(() => viewer.getState().step('callback', 1));
    expect(markers()).toMatchObject({
      24: ['cashier 0: not started', 'cashier 1: not started', 'cashier 2: not started'],
      33: ['door: not started'],
      54: ['main: waiting'],
    });
  });

  it('says of a task whose code runs that it does, on the line it came from', () => {
    act(() => liveUpTo(4));
    const { timeline } = viewer.getState().watched;
    const positions = Array.from({ length: timeline.length }, (_, position) => position);
    // It comes out of a sleep, and has not gone to the next one yet.
    const ran = positions.find((position) =>
      [...timeline.at(position).tasks.values()].some(
        ({ name, phase, line: from }) => name === 'cashier 1' && phase === 'running' && from === 28,
      ),
    );
    act(() => viewer.getState().seekTo(ran ?? 0));
    expect(markers()['28']).toContain('cashier 1: running');
  });

  it('follows the knobs and the seed in the constants', () => {
    act(() => viewer.getState().setKnob('cashiers', 8));
    act(() => viewer.getState().setKnob('deer', 1.5));
    expect(line(7)).toBe('CASHIERS = 8  # how many work at once');
    expect(line(13)).toContain('{"deer": 1.5, "banana": 0.5,');
    act(() => viewer.getState().setSeed(7));
    expect(line(6)).toBe('SEED = 7');
  });

  it('switches the version by the line in which the two differ', async () => {
    expect(line(25)).toBe('    while True:');
    await userEvent.click(screen.getByRole('radio', { name: 'while not line.empty()' }));
    expect(line(25)).toBe('    while not line.empty():');
    expect(viewer.getState().version).toBe('whileNotEmpty');
    expect(viewer.getState().time).toBe(0);
  });

  it('shows the same tasks in the program as our engine runs it', async () => {
    act(() => liveUpTo(1));
    await userEvent.click(screen.getByRole('radio', { name: 'TypeScript' }));
    await screen.findByRole('region', { name: /TypeScript/ });
    const marked = Object.entries(markers()).map(([number, said]) => [
      line(Number(number)).trim(),
      said,
    ]);
    expect(marked).toEqual([
      ['yield* entrance;', ['main: waiting']],
      [
        'yield* sleep(this.seconds[product] as number);',
        ['cashier 0: sleeping', 'cashier 1: sleeping', 'cashier 2: sleeping'],
      ],
      ['yield* line.put(customer);', ['door: blocked']],
    ]);
    await userEvent.click(screen.getByRole('radio', { name: 'Python' }));
    expect(line(25)).toBe('    while True:');
  });
});
