import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import { type KnobValues, viewer } from '../../../src/store';
import { liveUpTo } from '../freshViewer';

/** The viewer at the order service, one second after the start, with nobody at work and no requests but the test's. */
export function freshService(changed: KnobValues = {}): void {
  viewer.getState().openScenario('orders');
  viewer.setState({
    version: 'orders',
    seed: 42,
    now: { ...initialKnobs(orders), workers: 0, rate: 0, ...changed },
    playing: false,
    speed: 1,
  });
  viewer.getState().reset();
  viewer.getState().dismissNotice();
  liveUpTo(1);
}

/** Sends requests at the playhead, a second apart: V for a VIP's, R for a regular one. */
export function send(pattern: string): void {
  for (const kind of pattern) {
    const value = requestText(orderRequest(kind === 'V'));
    viewer.getState().act([{ name: 'request', value }]);
    liveUpTo(viewer.getState().time + 1);
  }
}

/** The heap's array at the playhead. */
export function heapNow(): readonly number[] {
  const { watched, position } = viewer.getState();
  return watched.timeline.at(position).queues[0]?.items ?? [];
}

/** The items in the order in which they were got, so far. */
export function takenSoFar(): number[] {
  return Array.from(viewer.getState().watched.trace.slice()).flatMap((event) =>
    event.kind === 'got' ? [event.item] : [],
  );
}
