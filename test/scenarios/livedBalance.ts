import { Run } from '../../src/runner';
import { balance } from '../../src/scenarios/balance';
import type { ScenarioInput } from '../../src/scenarios/scenario';
import { Trace } from '../../src/trace';

/** A customer's way, in virtual seconds; NaN for what never came. */
export interface Way {
  readonly door: number;
  readonly tenths: number;
  made: number;
  put: number;
  got: number;
  done: number;
}

/** What became of a run, read off its trace by hand: no fold of the timeline's has a part in it. */
export interface LivedBalance {
  readonly run: Run;
  readonly trace: Trace;
  /** By the customers' numbers. */
  readonly ways: readonly Way[];
  /** How many there were from a time on: customers in line, and living tasks of tills. */
  readonly inLine: readonly (readonly [time: number, count: number])[];
  readonly tills: readonly (readonly [time: number, count: number])[];
  /** By name, in the order of time. */
  readonly born: readonly { readonly name: string; readonly at: number }[];
  readonly ended: readonly { readonly name: string; readonly at: number; readonly how: string }[];
}

/** A run of doors and tills with these knobs changed, to its end or up to a time. */
export function livedBalance(
  changed: Readonly<Record<string, number>>,
  options: {
    readonly inputs?: readonly ScenarioInput[];
    readonly seed?: number;
    readonly callbackCost?: number;
    readonly until?: number;
  } = {},
): LivedBalance {
  const { inputs = [], seed = 42, callbackCost = 1e-6, until = Infinity } = options;
  const trace = new Trace();
  const initial = Object.fromEntries(balance.knobs.map((knob) => [knob.name, knob.initial]));
  const run = new Run({
    scenario: balance,
    version: 'balance',
    seed,
    knobs: { ...initial, ...changed },
    inputs,
    callbackCost,
    recorder: trace,
  });
  run.advance(until);

  const ways: Way[] = [];
  const inLine: [number, number][] = [[0, 0]];
  const tills: [number, number][] = [[0, 0]];
  const born: { name: string; at: number }[] = [];
  const ended: { name: string; at: number; how: string }[] = [];
  const names: string[] = [];
  const inHand = new Map<number, Way>();
  let now = 0;
  let running = -1;
  const count = (steps: [number, number][], more: number): void => {
    steps.push([now, (steps.at(-1)?.[1] ?? 0) + more]);
  };
  for (const event of trace.slice()) {
    if ('time' in event) now = event.time;
    switch (event.kind) {
      case 'callback':
        running = event.owner;
        break;
      case 'itemMade': {
        const [tenths = NaN, door = NaN] = trace.partsOf(event.offset, event.length);
        ways[event.item] = { door, tenths, made: now, put: NaN, got: NaN, done: NaN };
        break;
      }
      case 'put':
        (ways[event.item] as Way).put = now;
        count(inLine, 1);
        break;
      case 'got':
        (ways[event.item] as Way).got = now;
        inHand.set(running, ways[event.item] as Way);
        count(inLine, -1);
        break;
      case 'taskDone':
        (inHand.get(running) as Way).done = now;
        break;
      case 'taskCreated': {
        const name = trace.texts[event.name] ?? '';
        names[event.task] = name;
        born.push({ name, at: now });
        if (name.startsWith('till ')) count(tills, 1);
        break;
      }
      case 'taskEnded': {
        const name = names[event.task] ?? '';
        ended.push({ name, at: now, how: event.outcome });
        if (name.startsWith('till ')) count(tills, -1);
        break;
      }
      default:
    }
  }
  return { run, trace, ways, inLine, tills, born, ended };
}
