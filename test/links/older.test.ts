import { describe, expect, it } from 'vitest';
import v1 from './fixtures/v1.json';
import { scenarioOfPlace } from './moments';
import { linkTo, opened, read } from './page';
import { traceHash } from './traceHash';

/**
 * Links that were given away. If one of these tests fails, the moment that they show has changed: then v2 has to be
 * written, and v1 read as what it said. Never change the fixture: what is in it is in somebody's lecture.
 */
describe.each(v1)('a link of v1 opens for ever: $what', ({ link, expected }) => {
  it('at the very moment, with everything as it was', async () => {
    const home = scenarioOfPlace(link);
    const { page, problems } = await opened(link, home);
    expect(problems).toEqual([]);
    const { version, seed, knobs, inputs, time, position, watched } = page.viewer.getState();
    const { panels } = await read(link, home);
    const { difference } = page.comparison.getState();
    expect({
      version,
      seed,
      knobs,
      inputs,
      time,
      position,
      beside: difference,
      panels,
      hash: traceHash(watched.trace, position),
    }).toEqual(expected);
  });

  it('and is what this page would write', async () => {
    const home = scenarioOfPlace(link);
    const { page } = await opened(link, home);
    const { panels } = await read(link, home);
    // How a browser packs is its own affair.
    const written = (text: string): string => text.replace(/packed=[\w-]+/, 'packed');
    expect(written(await linkTo(page, home, panels))).toBe(written(link));
  });
});
