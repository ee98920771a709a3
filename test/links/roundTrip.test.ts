import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/links';
import type { ScenarioName } from '../../src/scenarios';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import type { Knob, Scenario } from '../../src/scenarios/scenario';
import { freshPage, linkTo, opened } from './page';
import { traceHash } from './traceHash';
import { scenarios } from '../scenarios/everyScenario';

type Deed = (page: Page) => void;

/** A value that a slider of this knob can have. */
const valueOf = ({ min, max, step }: Knob, share: number): number => {
  const steps = Math.round((Math.min(max, min + 200 * step) - min) / step);
  return Number((min + Math.round(share * steps) * step).toFixed(6));
};

/** Everything that can be done to a run of a scenario, with what is done at random. */
function deeds(scenario: ScenarioName): fc.Arbitrary<Deed> {
  const own: Scenario = scenarios[scenario];
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const knob = fc.constantFrom(...own.knobs);
  const inputs: fc.Arbitrary<Deed>[] = own.acts.map((act) =>
    share.map(
      (at): Deed =>
        ({ viewer }) => {
          const value =
            'longest' in act
              ? requestText({
                  ...orderRequest(at > 0.5),
                  path: at > 0.9 ? '/ördér "?&#' : '/order',
                })
              : Math.round(act.min + at * (act.max - act.min));
          viewer.getState().act([{ name: act.name, value, after: at > 0.7 ? at : 0 }]);
        },
    ),
  );
  return fc.oneof(
    share.map(
      (by): Deed =>
        ({ viewer }) =>
          viewer.getState().liveTo(viewer.getState().time + by * 7),
    ),
    share.map(
      (by): Deed =>
        ({ viewer }) => {
          viewer.getState().play();
          for (let frame = 0; frame < 20; frame++) viewer.getState().tick(16 + by);
        },
    ),
    share.map(
      (at): Deed =>
        ({ viewer }) =>
          viewer.getState().seek(viewer.getState().reach * at),
    ),
    fc.constantFrom('callback', 'iteration', 'queue', 'instant', 'event').chain((unit) =>
      fc.constantFrom(1 as const, -1 as const).map(
        (direction): Deed =>
          ({ viewer }) => {
            for (let times = 0; times < 3; times++) viewer.getState().step(unit, direction);
          },
      ),
    ),
    fc.tuple(knob, share).map(
      ([each, at]): Deed =>
        ({ viewer }) => {
          viewer.getState().setKnob(each.name, valueOf(each, at));
        },
    ),
    fc.nat(2 ** 32 - 1).map(
      (seed): Deed =>
        ({ viewer }) =>
          viewer.getState().setSeed(seed),
    ),
    fc.constantFrom(...own.versions).map(
      (version): Deed =>
        ({ viewer }) =>
          viewer.getState().setVersion(version),
    ),
    // Two ways at once are the gate's own affair.
    ...(scenario === 'gate'
      ? []
      : [
          fc.tuple(knob, share).map(
            ([each, at]): Deed =>
              ({ comparison }) => {
                comparison.getState().compare({ knobs: { [each.name]: valueOf(each, at) } });
              },
          ),
        ]),
    ...inputs,
  );
}

describe.each(Object.keys(scenarios) as ScenarioName[])('a link to a moment of %s', (scenario) => {
  it('brings whoever opens it to that moment, and is the link that they would share', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds(scenario), { maxLength: 16, size: 'max' }), async (done) => {
        const page = freshPage(scenario);
        for (const deed of done) deed(page);
        page.viewer.getState().pause();
        const before = page.viewer.getState();
        const link = await linkTo(page);
        const { page: other, problems } = await opened(link, scenario);
        expect(problems).toEqual([]);
        const after = other.viewer.getState();
        expect([after.time, after.position]).toEqual([before.time, before.position]);
        expect(after.now).toEqual(before.now);
        expect(after.end).toBe(before.end);
        expect(after.playing).toBe(false);
        expect(traceHash(after.watched.trace, after.position)).toBe(
          traceHash(before.watched.trace, before.position),
        );
        expect(await linkTo(other)).toBe(link);
        if (page.comparison.getState().difference === null) return;
        const [own, theirs] = [page.other.getState(), other.other.getState()];
        expect(theirs.position).toBe(own.position);
        expect(traceHash(theirs.watched.trace, theirs.position)).toBe(
          traceHash(own.watched.trace, own.position),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
