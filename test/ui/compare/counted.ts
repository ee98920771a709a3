import type { Trace } from '../../../src/trace';

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** Linear between the two nearest. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * What is measured of a run whose workers' names begin with `worker`, by going through its events once, up to
 * `until` virtual seconds.
 */
export function counted(trace: Trace, until: number, worker = 'worker') {
  let time = 0;
  let running = -1;
  const name = new Map<number, string>();
  const made = new Map<number, { at: number; vip: boolean }>();
  const waiting = new Map<number, { at: number; vip: boolean }>();
  const order: { item: number; vip: boolean; put: number }[] = [];
  const putAt = new Map<number, number>();
  const waits: { wait: number; vip: boolean }[] = [];
  const workers = new Map<
    number,
    { since: number; busy: number; from: number | null; end: number | null }
  >();
  const alive = new Set<number>();
  let [line, peak, served, most, puts] = [0, 0, 0, 0, 0];
  for (const event of trace.slice()) {
    if ('time' in event && event.time > until) break;
    if ('time' in event) time = event.time;
    if (event.kind === 'callback')
      running =
        event.owner >= 0 && ['first', 'wakeup', 'sleep', 'yield'].includes(event.callback)
          ? event.owner
          : -1;
    if (event.kind === 'taskCreated') {
      alive.add(event.task);
      most = Math.max(most, alive.size);
      name.set(event.task, trace.texts[event.name] ?? '');
      if (name.get(event.task)?.startsWith(worker)) {
        workers.set(event.task, { since: time, busy: 0, from: null, end: null });
      }
    }
    if (event.kind === 'taskEnded') {
      alive.delete(event.task);
      const gone = workers.get(event.task);
      if (gone !== undefined) {
        if (gone.from !== null) gone.busy += time - gone.from;
        gone.from = null;
        gone.end = time;
      }
    }
    if (event.kind === 'itemMade') {
      const vip = trace.partsOf(event.offset, event.length)[0] === 1;
      made.set(event.item, { at: time, vip });
      waiting.set(event.item, { at: time, vip });
    }
    if (event.kind === 'put') {
      peak = Math.max(peak, ++line);
      putAt.set(event.item, puts++);
    }
    if (event.kind === 'got') {
      line--;
      const { at, vip } = made.get(event.item) as { at: number; vip: boolean };
      waits.push({ wait: time - at, vip });
      waiting.delete(event.item);
      order.push({ item: event.item, vip, put: putAt.get(event.item) as number });
      const worker = workers.get(running);
      if (worker !== undefined) worker.from = time;
    }
    if (event.kind === 'taskDone') {
      served++;
      const worker = workers.get(running);
      if (worker !== undefined && worker.from !== null) {
        worker.busy += time - worker.from;
        worker.from = null;
      }
    }
  }
  let [busy, lived] = [0, 0];
  for (const worker of workers.values()) {
    busy += worker.busy + (worker.from === null ? 0 : until - worker.from);
    lived += (worker.end ?? until) - worker.since;
  }
  const all = waits.map(({ wait }) => wait);
  const longest = (vip: boolean): number | null => {
    const theirs = [
      ...waits.filter((each) => each.vip === vip).map(({ wait }) => wait),
      ...[...waiting.values()].filter((each) => each.vip === vip).map(({ at }) => until - at),
    ];
    return theirs.length === 0 ? null : tenths(Math.max(...theirs));
  };
  const overtaken = order.filter(({ vip, put }, at) =>
    order.slice(0, at).some((before) => before.vip === vip && before.put > put),
  ).length;
  return {
    served,
    p50: all.length > 0 ? tenths(quantile(all, 0.5)) : null,
    p95: all.length > 0 ? tenths(quantile(all, 0.95)) : null,
    busy: lived > 0 ? Math.round((100 * busy) / lived) : null,
    peak,
    line,
    live: alive.size,
    most,
    vip: longest(true),
    regular: longest(false),
    overtaken,
    isStuck: false,
  };
}
