import { describe, expect, it } from 'vitest';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import { createViewer, type Viewer } from '../../src/store';
import { requestsOf } from '../../src/store/folds/requestsOf';

const request = requestText(orderRequest(false));

/** Lives on for so many wall milliseconds. */
function play(viewer: Viewer, wallMs: number): void {
  viewer.getState().play();
  for (let left = wallMs; left > 0; left -= 20) viewer.getState().tick(20);
  viewer.getState().pause();
}

/** The times (virtual seconds) at which requests came of inputs, in that order. */
function cameAt(viewer: Viewer): number[] {
  const { watched, inputs } = viewer.getState();
  const { trace } = watched;
  const requests = requestsOf(watched);
  return inputs.flatMap((_, input) => {
    const row = requests.rowOfInput(input);
    return row === undefined ? [] : [requests.at(row, { position: trace.length }).sentAt];
  });
}

describe('going from one scenario to another', () => {
  it('leaves each as it was, with its playhead, its inputs and what can be undone', () => {
    const viewer = createViewer();
    play(viewer, 3000);
    viewer.getState().setKnob('cashiers', 5);
    viewer.getState().seek(1);
    viewer.getState().setKnob('capacity', 4);
    const supermarket = viewer.getState();
    expect(supermarket.canUndo).toBe(true);

    viewer.getState().openScenario('orders');
    expect(viewer.getState()).toMatchObject({
      scenario: 'orders',
      version: 'orders',
      time: 0,
      inputs: [],
      canUndo: false,
      playing: false,
    });
    expect(viewer.getState().now).toMatchObject({ workers: 3, capacity: 10 });
    play(viewer, 2000);
    const orders = viewer.getState();

    viewer.getState().openScenario('supermarket');
    const { watched, time, position, now, inputs, canUndo, knobs } = viewer.getState();
    expect({ watched, time, position, inputs, canUndo, knobs }).toEqual({
      watched: supermarket.watched,
      time: supermarket.time,
      position: supermarket.position,
      inputs: supermarket.inputs,
      canUndo: true,
      knobs: supermarket.knobs,
    });
    expect(now).toEqual(supermarket.now);
    viewer.getState().undo();
    expect(viewer.getState().inputs.map(({ name, value }) => [name, value])).toEqual([
      ['cashiers', 5],
    ]);

    viewer.getState().openScenario('orders');
    expect(viewer.getState().watched).toBe(orders.watched);
    expect(viewer.getState().time).toBe(orders.time);
  });

  it('goes on playing if it was playing there', () => {
    const viewer = createViewer();
    viewer.getState().play();
    viewer.getState().openScenario('orders');
    expect(viewer.getState().playing).toBe(true);
    viewer.getState().pause();
    viewer.getState().openScenario('supermarket');
    expect(viewer.getState().playing).toBe(true);
  });
});

describe('acts that are no knobs', () => {
  const quiet = (): Viewer => {
    const viewer = createViewer({ scenario: 'orders' });
    viewer.getState().setKnob('rate', 0);
    play(viewer, 1000);
    return viewer;
  };

  it('come in one instant, in their order, if they are done together', () => {
    const viewer = quiet();
    viewer.getState().act(Array.from({ length: 4 }, () => ({ name: 'request', value: request })));
    const times = cameAt(viewer);
    expect(times.length).toBe(4);
    // A microsecond for each callback.
    expect(Math.max(...times) - Math.min(...times)).toBeCloseTo(3e-6, 9);
    expect(
      viewer
        .getState()
        .inputs.slice(-4)
        .map(({ at }) => at),
    ).toEqual(Array(4).fill(viewer.getState().inputs.at(-1)?.at));
  });

  it('come later if so many seconds later is when they are due, and another act does not lose them', () => {
    const viewer = quiet();
    const acts = [0, 1, 2].map((after) => ({ name: 'request', value: request, after }));
    viewer.getState().act(acts);
    expect(cameAt(viewer).length).toBe(1);
    viewer.getState().setKnob('workers', 5);
    expect(viewer.getState().notice).toBeNull();
    play(viewer, 3000);
    const times = cameAt(viewer);
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([
      0,
      expect.closeTo(1, 4),
      expect.closeTo(2, 4),
    ]);
  });

  it('that are still to come are dropped by who goes back to before they were announced', () => {
    const viewer = quiet();
    viewer.getState().act([0, 5].map((after) => ({ name: 'request', value: request, after })));
    viewer.getState().seek(0.5);
    viewer.getState().setKnob('workers', 2);
    play(viewer, 7000);
    expect(cameAt(viewer)).toEqual([]);
    expect(viewer.getState().canUndo).toBe(true);
  });

  it('of none do nothing', () => {
    const viewer = quiet();
    const before = viewer.getState();
    viewer.getState().act([]);
    expect(viewer.getState().watched).toBe(before.watched);
    expect(viewer.getState().inputs).toBe(before.inputs);
  });

  it('with a text that is too long are no act at all', () => {
    const viewer = quiet();
    const value = 'x'.repeat(20_001);
    expect(() => viewer.getState().act([{ name: 'request', value }])).toThrow(RangeError);
  });
});
