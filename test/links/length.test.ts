import { describe, expect, it } from 'vitest';
import { limits, momentOf, tooMuch } from '../../src/links';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import { sharedMoments } from './moments';
import { freshPage, linkTo } from './page';
import { scenarios } from '../scenarios/everyScenario';

const SITE = 'https://somebody.github.io/await-your-turn/#';

describe('a link is short', () => {
  it.each(Object.entries(sharedMoments))(
    '%s: under 300 characters, the site’s address and all',
    async (_, make) => {
      const { page, panels } = make();
      const link = await linkTo(page, undefined, panels);
      expect(SITE.length + link.length).toBeLessThan(300);
      // Characters that no chat, mail or browser changes in an address.
      expect(link).toMatch(/^[\w?&=:,.+/-]+$/);
    },
  );

  it('and is made for ordinary moments of all scenes', () => {
    const shared = Object.values(sharedMoments).map(
      (make) => make().page.viewer.getState().scenario,
    );
    expect(new Set(shared)).toEqual(new Set(Object.keys(scenarios)));
  });

  it('where nothing was touched it says no more than its version', async () => {
    for (const scenario of Object.keys(scenarios) as (keyof typeof scenarios)[]) {
      expect(await linkTo(freshPage(scenario))).toBe(`${scenario}?v1`);
    }
  });
});

describe('what no link can say is told', () => {
  const after = (seconds: number) => {
    const { viewer } = freshPage('orders');
    viewer.getState().openWith({ rate: 0 });
    viewer.getState().liveTo(seconds);
    return viewer;
  };

  it('a long address', () => {
    const moment = momentOf(after(1).getState(), null);
    expect(tooMuch(moment, 'x'.repeat(limits.address))).toBeNull();
    expect(tooMuch(moment, 'x'.repeat(limits.address + 1))).toEqual({
      kind: 'tooLong',
      name: 'link',
      most: limits.address,
    });
  });

  it('many things done', () => {
    const viewer = after(1);
    const value = requestText(orderRequest(true));
    viewer
      .getState()
      .act(Array.from({ length: limits.inputs }, () => ({ name: 'request', value })));
    expect(tooMuch(momentOf(viewer.getState(), null), '')).toBeNull();
    viewer.getState().act([{ name: 'request', value }]);
    expect(tooMuch(momentOf(viewer.getState(), null), '')).toMatchObject({ kind: 'tooMany' });
  });

  it('a late moment, and one after many events', () => {
    const state = after(1).getState();
    const late = { ...state, time: limits.latest + 1 };
    expect(tooMuch(momentOf(late, null), '')).toMatchObject({ kind: 'number' });
    const eventful = { ...state, position: limits.events + 1 };
    expect(tooMuch(momentOf(eventful, null), '')).toEqual({
      kind: 'tooFar',
      events: limits.events,
    });
  });
});
