import { cashierAt, isCashier, type Person } from './layout';
import type { Scene, TillState } from './scene';

/**
 * How somebody looks: a customer outside, stuck in the door, woken there, in line, at a till; a cashier
 * at work, idle, woken, not started, on the way home. `away`: a customer on the way out.
 */
export type Look =
  | 'outside'
  | 'blocked'
  | 'wokenAtDoor'
  | 'inLine'
  | 'atTill'
  | 'working'
  | 'idle'
  | 'woken'
  | 'starting'
  | 'goingHome'
  | 'away';

const cashierLooks: Readonly<Record<TillState, Look>> = {
  before: 'starting',
  starting: 'starting',
  idle: 'idle',
  woken: 'woken',
  scanning: 'working',
  scanned: 'working',
  leaving: 'goingHome',
  gone: 'goingHome',
  home: 'goingHome',
};

/** How everybody in a scene looks who does not merely stand in line. */
export function looksOf(scene: Scene): Map<Person, Look> {
  const looks = new Map<Person, Look>();
  const { door, outside } = scene;
  for (let place = 0; place < outside.count; place++) looks.set(outside.first + place, 'outside');
  if (outside.count > 0) {
    if (door.state === 'blocked') looks.set(outside.first, 'blocked');
    if (door.state === 'woken') looks.set(outside.first, 'wokenAtDoor');
  }
  for (const { till, state, customer } of scene.tills) {
    looks.set(cashierAt(till), cashierLooks[state]);
    if (customer !== null) looks.set(customer, 'atTill');
  }
  return looks;
}

/** How one of them looks. */
export function lookOf(person: Person, looks: ReadonlyMap<Person, Look>, scene: Scene): Look {
  const look = looks.get(person);
  if (look) return look;
  if (isCashier(person)) return 'goingHome';
  // Who left the line and is at no till has been served.
  const [next] = scene.line.items;
  return next !== undefined && person >= next ? 'inLine' : 'away';
}
