import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import { type KnobValues, viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { WorkersPanel } from '../../../src/ui/workers/WorkersPanel';
import { Frames } from '../frames';
import { liveUpTo } from '../freshViewer';

let frames: Frames;
let stop: () => void;
let now = 0;

/** Draws a frame, in which the panel looks at the viewer. */
function frame(): void {
  now += 200;
  act(() => frames.draw(now));
}

/** The order service as on the first visit, with these knobs changed, and without requests of its own. */
function freshOrders(changed: KnobValues = {}): void {
  viewer.getState().openScenario('orders');
  viewer.setState({
    version: 'orders',
    seed: 3,
    now: { ...initialKnobs(orders), rate: 0, seconds: 20, ...changed },
    playing: false,
    speed: 1,
  });
  viewer.getState().reset();
  viewer.getState().dismissNotice();
}

/** So many orders come in at the playhead, every third of them a VIP's. */
function send(count: number): void {
  const value = (n: number): string => requestText(orderRequest(n % 3 === 0));
  const requests = Array.from({ length: count }, (_, n) => ({ name: 'request', value: value(n) }));
  act(() => viewer.getState().act(requests));
}

const rows = (): HTMLElement[] =>
  within(screen.getByRole('list', { name: /^The workers/ })).queryAllByRole('listitem');
const tally = (container: HTMLElement): Record<string, number> =>
  Object.fromEntries(
    [...container.querySelectorAll('.tally > div')].map((part) => [
      part.querySelector('dt')?.textContent ?? '',
      Number(part.querySelector('dd')?.textContent),
    ]),
  );

beforeEach(() => {
  frames = new Frames();
  freshOrders();
  stop = startFrames(
    () => {},
    (error) => {
      throw error;
    },
  );
});

afterEach(() => {
  stop();
  cleanup();
  vi.unstubAllGlobals();
  viewer.getState().openScenario('supermarket');
});

describe('the workers', () => {
  test('stand there before they are started, then wait in get()', () => {
    render(<WorkersPanel />);
    expect(rows().map((row) => row.textContent)).toEqual(
      [0, 1, 2].map((n) => `Worker ${n}not started`),
    );
    liveUpTo(1);
    frame();
    expect(rows()[0]?.textContent).toBe('Worker 0await get()the queue is empty');
  });

  test('show their order, its class, what is left of it, and a bar that follows the playhead both ways', () => {
    liveUpTo(1);
    send(1);
    liveUpTo(3);
    const { container } = render(<WorkersPanel />);
    const worker = rows()[0] as HTMLElement;
    const seconds = viewer.getState().watched.items.get(1)?.parts[1] ?? 0;
    expect(within(worker).getByText('VIP order 1')).toBeTruthy();
    expect(container.querySelector('.order-crown')).toBeTruthy();
    expect(within(worker).getByText('processing order 1')).toBeTruthy();
    expect(within(worker).getByText(`${(seconds - 2).toFixed(1)} s left`)).toBeTruthy();
    const share = (): number => {
      const fill = worker.querySelector<HTMLElement>('.frame-bar > span');
      return Number(/scaleX\(([\d.]+)\)/.exec(fill?.style.transform ?? '')?.[1]);
    };
    expect(share()).toBeCloseTo(2 / seconds, 3);
    act(() => viewer.getState().seek(2));
    frame();
    expect(share()).toBeCloseTo(1 / seconds, 3);
    expect(within(worker).getByText(`${(seconds - 1).toFixed(1)} s left`)).toBeTruthy();
  });

  test('are hired at the empty spot, up to twelve; more than four take a line each', async () => {
    const user = userEvent.setup();
    liveUpTo(1);
    const { container } = render(<WorkersPanel />);
    await user.click(screen.getByRole('button', { name: '+ hire a worker' }));
    expect(viewer.getState().now.workers).toBe(4);
    frame();
    expect(rows()).toHaveLength(4);
    expect(container.querySelector('.is-compact')).toBeNull();
    act(() => viewer.getState().setKnob('workers', 12));
    frame();
    expect(rows()).toHaveLength(12);
    expect(container.querySelectorAll('.is-compact')).toHaveLength(12);
    expect(screen.queryByRole('button', { name: '+ hire a worker' })).toBeNull();
    act(() => viewer.getState().setKnob('workers', 0));
    frame();
    expect(rows()).toHaveLength(0);
    expect(screen.getByText('Nobody works here: orders stay in the queue.')).toBeTruthy();
  });

  test('light up their task, and are lit up by it', async () => {
    const user = userEvent.setup();
    liveUpTo(1);
    render(<WorkersPanel />);
    await user.hover(screen.getByText('Worker 1'));
    expect(viewer.getState().pointed).toBe('worker 1');
    expect(rows()[1]?.dataset['pointed']).toBe('true');
    await user.unhover(screen.getByText('Worker 1'));
    expect(rows()[1]?.dataset['pointed']).toBeUndefined();
  });
});

describe('closing down', () => {
  test('says what each way does, with its lines of the listing', async () => {
    const user = userEvent.setup();
    liveUpTo(1);
    const { container } = render(<WorkersPanel />);
    const choice = screen.getByRole('combobox', { name: 'Way to close' });
    const told: (string | null | undefined)[] = [];
    for (let way = 0; way < 5; way++) {
      await user.selectOptions(choice, String(way));
      expect(viewer.getState().now.closing).toBe(way);
      frame();
      told.push(container.querySelector('.closing .hint')?.textContent);
      const hasGrace = screen.queryByRole('textbox', { name: /^Grace/ }) !== null;
      expect(hasGrace).toBe(way < 2);
    }
    expect(new Set(told).size).toBe(5);
    expect(screen.getByRole('list', { name: 'What main() awaits then' }).textContent).toBe(
      'orders.shutdown(immediate=True)await until_workers_left()',
    );
  });

  test('refuses a grace out of bounds with a sentence and keeps the one there was', async () => {
    const user = userEvent.setup();
    liveUpTo(1);
    render(<WorkersPanel />);
    const field = screen.getByRole('textbox', { name: /^Grace/ });
    await user.clear(field);
    await user.type(field, '61{Enter}');
    expect(viewer.getState().notice).toMatchObject({
      kind: 'refused',
      problem: { name: 'grace', min: 0, max: 60 },
    });
    expect(viewer.getState().now.grace).toBe(20);
    await user.clear(field);
    await user.type(field, '2.5{Enter}');
    expect(viewer.getState().now.grace).toBe(2.5);
  });

  test('counts down, is too late, tells what became of each request; and can be tried in another way', async () => {
    const user = userEvent.setup();
    freshOrders({ workers: 2, capacity: 2, grace: 2 });
    liveUpTo(1);
    send(7);
    liveUpTo(1.5);
    const { container } = render(<WorkersPanel />);
    expect(container.querySelector('.forecast')?.textContent).toBe(
      '4 unfinished orders, and 3 blocked in put(). None has been done lately, so nobody can tell how long join() needs.',
    );
    await user.click(screen.getByRole('button', { name: 'Close down' }));
    liveUpTo(2.5);
    frame();
    expect(container.querySelector('.countdown')?.textContent).toBe('4 unfinished');
    expect(screen.getByText('1.0 s of 2 left')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Close down' })).toBeNull();

    liveUpTo(4.5);
    frame();
    expect(screen.getByText('TimeoutError at exactly 2 s: join() was too slow.')).toBeTruthy();
    expect(tally(container)).toEqual({
      served: 0,
      cut: 2,
      dropped: 2,
      unanswered: 3,
      refused: 0,
      'requests came': 7,
    });
    for (const [n, row] of rows().entries()) {
      expect(row.textContent).toMatch(
        new RegExp(`^Worker ${n}gone.*CancelledError: order \\d was cut$`),
      );
    }
    expect(screen.queryByRole('button', { name: '+ hire a worker' })).toBeNull();

    await user.click(screen.getByRole('button', { name: /^Go back to before closing/ }));
    frame();
    const choice = screen.getByRole('combobox', { name: 'Way to close' });
    await user.selectOptions(choice, '3');
    expect(viewer.getState().inputs.map(({ name }) => name)).not.toContain('closeDown');
    frame();
    await user.click(screen.getByRole('button', { name: 'Close down' }));
    liveUpTo(200);
    frame();
    expect(tally(container)).toMatchObject({ served: 4, refused: 3, 'requests came': 7 });
    expect(rows()[0]?.textContent).toBe('Worker 0goneQueueShutDown, from get()');
    // What was tried first can be had back.
    act(() => viewer.getState().undo());
    act(() => viewer.getState().jump('end'));
    frame();
    expect(tally(container)).toMatchObject({ served: 0, cut: 2, unanswered: 3 });
  });

  test('names the workers that it left pending', async () => {
    const user = userEvent.setup();
    freshOrders({ closing: 1 });
    liveUpTo(1);
    render(<WorkersPanel />);
    await user.click(screen.getByRole('button', { name: 'Close down' }));
    liveUpTo(1.5);
    frame();
    expect(screen.getByText(/^Workers left pending/).parentElement?.textContent).toBe(
      'Workers left pending when main() ended 3012',
    );
    expect(rows()[0]?.textContent).toBe('Worker 0goneCancelledError, by asyncio.run()');
  });
});
