import type { Coroutine, EventLoop } from '../../asyncio';
import type { Program, Scenario, Settings } from '../scenario';
import { markerOf } from './markerOf';
import type { Mistake } from './mistake';
import { type MistakeName, mistakes } from './mistakes';
import { coroutineOf } from './tasks';

export { type MistakeName, mistakes } from './mistakes';

export type Version = MistakeName | `${MistakeName}Fixed`;

const programs: readonly (readonly [Version, Mistake, fixed: boolean])[] = (
  Object.keys(mistakes) as MistakeName[]
).flatMap((name) => [
  [name, mistakes[name], false] as const,
  [`${name}Fixed`, mistakes[name], true] as const,
]);

/** The listings, each mistake before its fix. */
export const listings = Object.fromEntries(
  programs.map(([version, mistake, fixed]) => [version, fixed ? mistake.right : mistake.wrong]),
) as Readonly<Record<Version, string>>;

function mainOf(version: string): Coroutine<void> {
  const found = programs.find(([name]) => name === version);
  if (found === undefined) throw new RangeError(`no mistake or fix is called ${version}`);
  const [name, mistake, fixed] = found;
  return mistake.main({ fixed, on: markerOf(listings[name]) });
}

/**
 * What goes wrong with queues, and how it is put right: a short program for each mistake and for each fix. They
 * have no settings and draw nothing at random, and a viewer does nothing in them but watch.
 */
export const gallery: Scenario = {
  name: 'gallery',
  knobs: [],
  acts: [],
  versions: programs.map(([version]) => version) as [Version, ...Version[]],
  // No other text stands for these listings, so none of their lines has to be found again in one.
  lines: {},
  coroutineOf,
  worker: 'worker',
  producer: 'producer',
  program: (_loop: EventLoop, { version }: Settings): Program => ({
    main: () => mainOf(version),
    act: ({ name }) => {
      throw new RangeError(`the gallery has no input named ${name}`);
    },
  }),
};
