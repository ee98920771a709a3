import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Home, limits, readLink } from '../../src/links';
import { packed, unpacked } from '../../src/links/packed';
import { firstPanels } from '../../src/links/panels';
import { initialKnobs } from '../../src/scenarios';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import { freshPage, linkTo, opened, read } from './page';
import { scenarios } from '../scenarios/everyScenario';

const problemsOf = async (link: string, home: Home = 'supermarket') =>
  (await readLink(link, home)).problems;

const rows = async (...inputs: unknown[]): Promise<string> =>
  `v1&packed=${await packed(JSON.stringify(inputs))}`;

describe('what is wrong with a link is told, field by field', () => {
  const number = (reason: string, name: string, min: number, max: number, got: string) => ({
    kind: 'number',
    problem: { reason, name, min, max, got },
  });

  it.each([
    ['v1&seed=-1', number('outOfRange', 'seed', 0, 2 ** 32 - 1, '-1')],
    ['v1&seed=1.5', number('notWhole', 'seed', 0, 2 ** 32 - 1, '1.5')],
    ['v1&seed=0x10', number('notANumber', 'seed', 0, 2 ** 32 - 1, '0x10')],
    ['v1&seed=', number('notANumber', 'seed', 0, 2 ** 32 - 1, '')],
    ['v1&seed=Infinity', number('notANumber', 'seed', 0, 2 ** 32 - 1, 'Infinity')],
    ['v1&seed=1e999', number('notANumber', 'seed', 0, 2 ** 32 - 1, 'Infinity')],
    ['v1&knobs=cashiers:13', number('outOfRange', 'cashiers', 0, 12, '13')],
    ['v1&knobs=cashiers:1.5', number('notWhole', 'cashiers', 0, 12, '1.5')],
    ['v1&knobs=cashiers', { kind: 'unreadable', name: 'knobs', got: 'cashiers:' }],
    ['v1&knobs=cashiers:1:2', { kind: 'unreadable', name: 'knobs', got: 'cashiers:1:2' }],
    ['v1&knobs=__proto__:1', { kind: 'choice', name: 'knobs', got: '__proto__' }],
    ['v1&beside=capacity:99', number('outOfRange', 'capacity', 0, 20, '99')],
    ['v1&besideVersion=nine', { kind: 'choice', name: 'besideVersion', got: 'nine' }],
    ['v1&version=constructor', { kind: 'choice', name: 'version', got: 'constructor' }],
    ['v1&do=1:cashiers:99', number('outOfRange', 'cashiers', 0, 12, '99')],
    ['v1&do=-1:cashiers:9', number('outOfRange', 'at', 0, limits.latest, '-1')],
    ['v1&do=1:toString:9', { kind: 'choice', name: 'do', got: 'toString' }],
    ['v1&do=1:cashiers', { kind: 'unreadable', name: 'do', got: '1:cashiers' }],
    ['v1&at=1e8&event=9', number('outOfRange', 'at', 0, limits.latest, '100000000')],
    ['v1&at=1&event=', number('notANumber', 'event', 0, 6_000_000, '')],
    ['v1&event=9', number('notANumber', 'at', 0, limits.latest, '')],
    ['v1&under=nothing', { kind: 'choice', name: 'under', got: 'nothing' }],
    ['v1&code=log&code=python', { kind: 'twice', name: 'code' }],
    ['v1&code', { kind: 'unreadable', name: 'code', got: '' }],
    ['v1&evil=1', { kind: 'unknownField', got: 'evil' }],
    ['v1&', { kind: 'unknownField', got: '' }],
    ['v2&seed=1', { kind: 'newer', got: 'v2', known: 'v1' }],
    ['seed=1', { kind: 'choice', allowed: ['v1'], got: 'seed=1' }],
    ['', { kind: 'choice', allowed: ['v1'], got: '' }],
    ['v1&packed=%%%', { kind: 'unreadable', name: 'packed', got: '%%%' }],
    ['v1&packed=AAAA', { kind: 'unreadable', name: 'packed', got: 'AAAA' }],
  ])('%s', async (link, problem) => {
    const problems = await problemsOf(link);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  it('is not read at all if it is too long', async () => {
    const link = `v1&seed=7&knobs=${'x'.repeat(limits.address)}`;
    const { moment, problems } = await readLink(link, 'supermarket');
    expect(problems).toEqual([{ kind: 'tooLong', name: 'link', most: limits.address }]);
    expect(moment).toBeNull();
  });

  it('may have got percent signs on its way, which change nothing', async () => {
    const link = 'knobs=cashiers:1,capacity:4&do=1:cashiers:2,2:openTill:3';
    const written = await readLink(`v1&${link}`, 'supermarket');
    const escaped = link.replaceAll(':', '%3A').replaceAll(',', '%2C');
    expect(await readLink(`v1&${escaped}`, 'supermarket')).toEqual(written);
    expect(written.problems).toEqual([]);
  });

  it('leaves the bad part out, and keeps the rest', async () => {
    const { moment, panels, problems } = await read(
      'supermarket?v1&seed=7&knobs=cashiers:99,capacity:4&code=log&at=-1&event=0',
      'supermarket',
    );
    expect(problems).toHaveLength(2);
    expect(moment).toEqual({
      opening: {
        scenario: 'supermarket',
        version: 'whileTrue',
        seed: 7,
        knobs: { ...initialKnobs(scenarios.supermarket), capacity: 4 },
      },
      inputs: [],
      beside: null,
      playhead: null,
    });
    expect(panels).toEqual({ ...firstPanels, code: 'log' });
  });

  it('refuses what is set at the opening only as something done in a run', async () => {
    const [problem] = await problemsOf('v1&do=1:jobs:20', 'gate');
    expect(problem).toMatchObject({ kind: 'choice', name: 'do', got: 'jobs' });
  });

  it('refuses a run beside the gate’s, which has one already', async () => {
    const [problem] = await problemsOf('v1&beside=limit:2', 'gate');
    expect(problem).toMatchObject({ kind: 'choice', name: 'beside', allowed: [] });
  });

  it('has to be told whose run it is where any may be', async () => {
    expect(await problemsOf('v1&code=log', 'any')).toEqual([]);
    expect(await problemsOf('v1&seed=3', 'any')).toMatchObject([{ kind: 'choice', name: 'run' }]);
    expect(await problemsOf('v1&run=gallery', 'any')).toMatchObject([
      { name: 'run', got: 'gallery' },
    ]);
    expect(await problemsOf('v1&run=orders', 'any')).toEqual([]);
  });

  it('knows no run where the page’s viewer has none', async () => {
    expect(await problemsOf('v1&seed=3', 'none')).toMatchObject([
      { kind: 'unknownField', got: 'seed' },
    ]);
  });
});

describe('what is packed', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
        const short = await packed(text);
        expect(short).toMatch(/^[\w-]*$/);
        expect(await unpacked(short, 10_000)).toBe(text);
      }),
    );
  });

  it('is not unpacked beyond its bounds, however small it was made', async () => {
    const bomb = await packed('a'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(limits.address);
    await expect(unpacked(bomb, limits.unpacked)).rejects.toThrow(RangeError);
    expect(await problemsOf(`v1&packed=${bomb}`)).toMatchObject([{ kind: 'unreadable' }]);
  });

  const order = requestText(orderRequest(true));

  it('is read as what is done in the run', async () => {
    const { moment, problems } = await readLink(
      await rows([1, 'request', order], [2.5, 'workers', 4]),
      'orders',
    );
    expect(problems).toEqual([]);
    expect(moment?.inputs).toEqual([
      { at: 1, name: 'request', value: order },
      { at: 2.5, name: 'workers', value: 4 },
    ]);
  });

  it.each<[string, unknown[]]>([
    ['no text', [[1, 'request', 5]]],
    ['no request', [[1, 'request', 'hello']]],
    ['a request without a body', [[1, 'request', '{"method":"GET","path":"/","type":""}']]],
    ['half a surrogate pair, as an escape', [[1, 'request', order.replace('/order', '\\ud800')]]],
    [
      'too long a text',
      [[1, 'request', requestText({ ...orderRequest(true), body: 'x'.repeat(20_000) })]],
    ],
    ['a number as text', [[1, 'workers', 'many']]],
    ['nothing at all', [[1, 'workers', null]]],
    ['too much', [[1, 'workers', 1, 1]]],
    ['no row', [{ at: 1 }]],
    ['too many', Array.from({ length: limits.inputs + 1 }, () => [1, 'workers', 1])],
  ])('is refused as a whole if it holds %s', async (_, inputs) => {
    const { moment, problems } = await readLink(await rows(...inputs), 'orders');
    expect(problems).toHaveLength(1);
    expect(moment?.inputs).toEqual([]);
  });
});

describe('any text at all', () => {
  it('is read without a throw, and what comes of it can be opened', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        'v1',
        'seed=7',
        'at=3&event=9',
        'knobs=cashiers:2',
        'do=1:cashiers:4,2:openTill:3',
      ),
      fc.constantFrom(
        'beside=cashiers:1',
        'version=whileNotEmpty',
        'packed=',
        'run=orders',
        'do=,,,',
      ),
      fc.string({ maxLength: 12 }),
      fc
        .tuple(fc.constantFrom('seed', 'at', 'event', 'knobs', 'do', 'beside'), fc.string())
        .map((each) => each.join('=')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const { page } = await opened(`supermarket?v1&${parts.join('&')}`, 'supermarket');
        expect(page.viewer.getState().playing).toBe(false);
        expect(page.viewer.getState().notice).toBeNull();
      }),
    );
  });
});

describe('a link that was written by hand', () => {
  it('need not know how many events there were: it opens after all that have come by its time', async () => {
    const { page, problems } = await opened('supermarket?v1&at=2.67', 'supermarket');
    expect(problems).toEqual([]);
    const { time, position, watched } = page.viewer.getState();
    expect(time).toBe(2.67);
    // Nothing that comes by then is left for later.
    watched.advance(5);
    expect(watched.timeline.positionAt(2.67)).toBe(position);
    expect(watched.timeline.length).toBeGreaterThan(position);
  });
});

describe('a moment that can’t be reached', () => {
  it('is told: at its time there is no such event', async () => {
    const page = freshPage();
    page.viewer.getState().liveTo(5);
    const link = await linkTo(page);
    const { position } = page.viewer.getState();
    const { problems, page: other } = await opened(
      link.replace(/event=\d+/, 'event=3'),
      'supermarket',
    );
    expect(problems).toEqual([{ kind: 'otherMoment', event: 3 }]);
    expect(other.viewer.getState()).toMatchObject({ time: 5, position });
  });

  it('is told: the run is over by then, and its end is shown', async () => {
    const { problems, page } = await opened(
      'supermarket?v1&knobs=openFor:5&at=9000&event=10',
      'supermarket',
    );
    const { time, end } = page.viewer.getState();
    expect(problems).toEqual([{ kind: 'afterEnd', end: time }]);
    expect(end).toBe('finished');
  });

  it('is told: it takes more events than a link may', async () => {
    const link = 'orders?v1&knobs=rate:20,workers:12,seconds:1&at=10000000&event=9';
    const { problems, page } = await opened(link, 'orders');
    expect(problems).toEqual([{ kind: 'tooFar', events: limits.events }]);
    expect(page.viewer.getState().watched.trace.length).toBeLessThan(limits.events * 1.1);
  }, 60_000);

  it('is left alone if the viewer does something else meanwhile', async () => {
    const { moment } = await read('orders?v1&at=1000&event=9', 'orders');
    const { openMoment } = await import('../../src/links');
    const page = freshPage('orders');
    if (moment === null) throw new Error('no moment');
    const problems = await openMoment(moment, page, async () => page.viewer.getState().setSeed(5));
    expect(problems).toEqual([]);
    expect(page.viewer.getState()).toMatchObject({ seed: 5, time: 0 });
  });
});
