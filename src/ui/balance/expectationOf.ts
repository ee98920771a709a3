import { blocking, mmc } from '../../theory';
import type { KnobValues } from '../../store';
import type { WhyNone } from '../../words/balance';

/** What a model expects; times in seconds. */
export interface Expected {
  readonly utilisation: number;
  /** Customers a second who come in. */
  readonly throughput: number;
  readonly Lq: number;
  readonly Wq: number;
  readonly L: number;
  readonly W: number;
  /** The share, 0 to 1, of its time that a door is blocked in `put`. */
  readonly blockedShare: number;
}

/** A model's means, or why there are none. */
export type Answer =
  | { readonly kind: 'means'; readonly means: Expected }
  | { readonly kind: 'none'; readonly why: WhyNone };

/** What the two dials and their counts come to. Customers a second. */
export interface Load {
  readonly doors: number;
  readonly tills: number;
  readonly arrivals: number;
  readonly service: number;
  readonly coming: number;
  readonly servable: number;
  /** ρ = coming / servable: Infinity without tills, 0 without doors. */
  readonly rho: number;
}

/** The load that settings bring. @param tills how many are wanted: with a manager, that is no setting */
export function loadOf(knobs: KnobValues, tills: number): Load {
  const { doors = 0, arrivals = 0, service = 0 } = knobs;
  const coming = doors * arrivals;
  const servable = tills * service;
  const rho = coming === 0 ? 0 : coming / servable;
  return { doors, tills, arrivals, service, coming, servable, rho };
}

/** What is to be expected of settings, by either model: a line without limit, and one that blocks its doors. */
export function expectationOf(
  load: Load,
  knobs: KnobValues,
): { readonly unlimited: Answer; readonly bounded: Answer } {
  const { doors, tills, arrivals, service, coming, rho } = load;
  const { capacity = 0, random = 0 } = knobs;
  const none = (why: WhyNone): Answer => ({ kind: 'none', why });
  const both = (why: WhyNone) => ({ unlimited: none(why), bounded: none(why) });
  if (random === 0) return both('fixed');
  if (doors === 0) return both('noDoors');
  if (tills === 0) return both('noTills');
  const unlimited = (): Answer => {
    if (rho >= 1) return none('unstable');
    const means = mmc({ arrivals: coming, service, servers: tills });
    return { kind: 'means', means: { ...means, throughput: coming, blockedShare: 0 } };
  };
  const bounded = (): Answer =>
    capacity === 0
      ? none('noLimit')
      : {
          kind: 'means',
          means: blocking({
            producers: doors,
            arrivals,
            places: capacity,
            servers: tills,
            service,
          }),
        };
  return { unlimited: unlimited(), bounded: bounded() };
}
