import { type Scene, staffOf } from './scene';

/** What the stage says about a scene, with the numbers it needs. The words are in the catalogue. */
export type Headline =
  | { readonly kind: 'before'; readonly cashiers: number; readonly capacity: number }
  | { readonly kind: 'over'; readonly served: number; readonly lost: number }
  | {
      readonly kind: 'stuck';
      readonly because: 'noTill' | 'allLeft' | 'waiting';
      readonly phase: 'open' | 'closing';
      readonly waiting: number;
    }
  | { readonly kind: 'noTill'; readonly waiting: number }
  | { readonly kind: 'allLeft'; readonly cashiers: number; readonly waiting: number }
  | { readonly kind: 'cashierWoken'; readonly till: number; readonly waiting: number }
  | { readonly kind: 'doorWoken' }
  | { readonly kind: 'closing'; readonly unfinished: number }
  | { readonly kind: 'someLeft'; readonly left: number; readonly cashiers: number }
  | { readonly kind: 'overfull'; readonly inLine: number; readonly capacity: number }
  | { readonly kind: 'blocked'; readonly capacity: number }
  | { readonly kind: 'unlimited'; readonly waiting: number }
  | { readonly kind: 'full'; readonly capacity: number }
  | { readonly kind: 'dismissed'; readonly till: number; readonly count: number }
  | { readonly kind: 'allIdle'; readonly cashiers: number }
  | { readonly kind: 'someIdle'; readonly idle: number; readonly cashiers: number }
  | { readonly kind: 'busy'; readonly cashiers: number }
  | { readonly kind: 'open' };

export type HeadlineKind = Headline['kind'];

/** From this many customers on, a line without a limit is worth a sentence. */
const LONG_LINE = 10;

/** True for some microseconds only: told of a picture that stands still, or the words would flash. */
const instants: ReadonlySet<HeadlineKind> = new Set<HeadlineKind>(['cashierWoken', 'doorWoken']);

/**
 * Everything that can be said of a scene and is true of it, the most notable first. The last one is
 * always there.
 */
export function headlinesOf(scene: Scene): Headline[] {
  const { phase, line, door, cashiers, tills } = scene;
  const { maxsize } = line;
  const inLine = line.items.length;
  const waiting = inLine + scene.outside.count;
  if (phase === 'before') return [{ kind: 'before', cashiers, capacity: maxsize }];
  if (phase === 'over') return [{ kind: 'over', served: scene.served, lost: scene.lost }];

  const found: Headline[] = [];
  const staff = staffOf(scene);
  const left = tills.filter(({ state }) => state === 'gone').length;
  if (scene.stuck) {
    const because = staff.length > 0 ? 'waiting' : left > 0 ? 'allLeft' : 'noTill';
    found.push({ kind: 'stuck', because, phase, waiting });
  }
  if (staff.length === 0) {
    if (left > 0) found.push({ kind: 'allLeft', cashiers: left, waiting });
    else found.push({ kind: 'noTill', waiting });
  }
  const woken = staff.find(({ state }) => state === 'woken');
  if (woken) found.push({ kind: 'cashierWoken', till: woken.till, waiting: inLine });
  if (door.state === 'woken' && door.from === 'put') found.push({ kind: 'doorWoken' });
  if (phase === 'closing') found.push({ kind: 'closing', unfinished: line.unfinished });
  if (left > 0 && staff.length > 0) {
    found.push({ kind: 'someLeft', left, cashiers: left + staff.length });
  }
  if (maxsize > 0 && inLine > maxsize) found.push({ kind: 'overfull', inLine, capacity: maxsize });
  if (door.state === 'blocked') found.push({ kind: 'blocked', capacity: maxsize });
  if (maxsize === 0 && inLine >= LONG_LINE) found.push({ kind: 'unlimited', waiting: inLine });
  const dismissed = staff.filter((till) => till.dismissed && till.customer !== null);
  const [first] = dismissed;
  if (first) found.push({ kind: 'dismissed', till: first.till, count: dismissed.length });
  if (maxsize > 0 && inLine === maxsize) found.push({ kind: 'full', capacity: maxsize });
  const idle = staff.filter(({ state }) => state === 'idle').length;
  if (idle > 0 && inLine === 0) {
    if (idle === staff.length) found.push({ kind: 'allIdle', cashiers: idle });
    else found.push({ kind: 'someIdle', idle, cashiers: staff.length });
  }
  const serving = staff.filter(({ customer }) => customer !== null).length;
  const room = maxsize === 0 || inLine < maxsize;
  if (serving > 0 && serving === staff.length && room) {
    found.push({ kind: 'busy', cashiers: serving });
  }
  found.push({ kind: 'open' });
  return found;
}

/**
 * The sentence for a scene: true of it, and calm. `recent` holds the scenes of the moments just before,
 * in the order of time: of what is true now, the most notable that was true all along is told. If
 * nothing was, the most notable of all is new and told at once, unless it comes and goes.
 *
 * @param isStill the playhead stands, so that there is time to read what is true for an instant
 */
export function headlineOf(
  scene: Scene,
  recent: readonly ReadonlySet<HeadlineKind>[],
  isStill = true,
): Headline {
  const all = headlinesOf(scene);
  const instant = all.find(({ kind }) => instants.has(kind));
  if (instant && isStill) return instant;
  const told = all.filter(({ kind }) => !instants.has(kind));
  const fallback = told[told.length - 1] as Headline;
  const lasting = told.find(({ kind }) => recent.every((kinds) => kinds.has(kind)));
  if (lasting && lasting !== fallback) return lasting;
  const newest = told[0] as Headline;
  return comesAndGoes(newest.kind, recent) ? fallback : newest;
}

/** What can be said of a scene, by kind: what headlineOf wants to know of the past. */
export function kindsOf(scene: Scene): ReadonlySet<HeadlineKind> {
  return new Set(headlinesOf(scene).map(({ kind }) => kind));
}

/** Whether it became false after it had been true. */
function comesAndGoes(kind: HeadlineKind, recent: readonly ReadonlySet<HeadlineKind>[]): boolean {
  let wasTrue = false;
  for (const kinds of recent) {
    if (kinds.has(kind)) wasTrue = true;
    else if (wasTrue) return true;
  }
  return false;
}
