import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orders } from '../../../src/scenarios/orders';
import { viewer } from '../../../src/store';
import { Knobs } from '../../../src/ui/controls/Knobs';
import { NoticeBar } from '../../../src/ui/notices/NoticeBar';
import { freshViewer, liveUpTo } from '../freshViewer';

const button = (name: string) => screen.getByRole('button', { name });

describe('ready-made settings', () => {
  beforeEach(async () => {
    freshViewer();
    viewer.getState().openScenario('orders');
    viewer.getState().openWith({});
    viewer.getState().dismissNotice();
    render(
      <>
        <Knobs />
        <NoticeBar />
      </>,
    );
    await screen.findByText('Try');
  });

  afterEach(cleanup);

  it('start a new run one click away, and undo brings the one before back', async () => {
    act(() => liveUpTo(3));
    const { watched, time, seed } = viewer.getState();
    fireEvent.click(button('VIPs saturate'));
    const initial = initialKnobs(orders);
    expect(viewer.getState()).toMatchObject({
      time: 0,
      seed,
      inputs: [],
      knobs: { ...initial, capacity: 0, rate: 2, vipShare: 90, numbered: 1 },
    });
    await screen.findByText(/^Other settings: a new run/);
    expect(button('VIPs saturate').getAttribute('aria-current')).toBe('true');
    fireEvent.click(button('Undo'));
    expect(viewer.getState()).toMatchObject({ time, knobs: initial });
    expect(viewer.getState().watched === watched).toBe(true);
    expect(document.querySelector('[aria-current]')).toBeNull();
  });

  it('leave nothing of the one that was chosen before', () => {
    fireEvent.click(button('… with aging'));
    expect(viewer.getState().now.aging).toBe(15);
    fireEvent.click(button('All equal'));
    expect(viewer.getState().now).toMatchObject({ aging: 0, numbered: 0, vipShare: 0 });
    expect(button('… with aging').getAttribute('aria-current')).toBeNull();
  });

  it('are no longer what is set once a knob has been moved', () => {
    fireEvent.click(button('VIPs saturate'));
    act(() => viewer.getState().setKnob('workers', 4));
    expect(document.querySelector('[aria-current]')).toBeNull();
  });

  it('say what load the knobs bring, as a sum', () => {
    expect(
      screen.getByText(
        'VIPs alone: 2 a second × 40% × 2 s ÷ 3 workers = ρ 0.53; all together ρ 1.33.',
      ),
    ).toBeTruthy();
    fireEvent.click(button('VIPs saturate'));
    expect(
      screen.getByText(
        /2 a second × 90% × 2 s ÷ 3 workers = ρ 1.20, which saturates the workers; all together ρ 1.33\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/regular orders starve for good/)).toBeTruthy();
  });
});

it('the supermarket has none', () => {
  freshViewer();
  render(<Knobs />);
  expect(screen.queryByText('Try')).toBeNull();
  cleanup();
});
