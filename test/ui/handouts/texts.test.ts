import { describe, expect, it } from 'vitest';
import type { Try } from '../../../src/lessons';
import { orderRequest, requestText } from '../../../src/scenarios/orders';
import { besideText, settingsText } from '../../../src/ui/handouts/settingsText';
import { solutionText } from '../../../src/ui/handouts/solutionText';
import { rehearsalOf } from '../../../src/ui/handouts/useRehearsals';
import { predict, watch, choose } from '../lessons/someSteps';

describe('the line below a step’s words', () => {
  it('says what its run is made from, and of the settings those that the scene names', () => {
    expect(settingsText({ scenario: 'supermarket' })).toBe(
      'The supermarket, seed 42 · program: while True',
    );
    expect(
      settingsText({
        scenario: 'supermarket',
        version: 'whileNotEmpty',
        seed: 7,
        knobs: { cashiers: 1, capacity: 0 },
      }),
    ).toBe(
      'The supermarket, seed 7 · program: while not line.empty() · 1 cashier · line without limit',
    );
    expect(settingsText({ scenario: 'orders', knobs: { fifo: 1 } })).toBe(
      'The order service, seed 42 · FIFO queue',
    );
  });

  it('says what sets the second run apart', () => {
    expect(besideText({ scenario: 'balance', beside: { knobs: { tills: 4, managed: 1 } } })).toBe(
      '4 tills · with the manager',
    );
    expect(besideText({ scenario: 'gate', beside: { version: 'queue', knobs: {} } })).toBe(
      'program: asyncio.Queue',
    );
  });

  it('knows no knob that the scenario does not have', () => {
    expect(() => settingsText({ scenario: 'gate', knobs: { tills: 1 } })).toThrow(
      new RangeError('no knob is named tills'),
    );
  });
});

describe('one way to do a task', () => {
  const task = (step: Pick<Try, 'scene' | 'solution'>): Try => ({
    kind: 'try',
    isDone: () => false,
    ...step,
  });

  it('names what to set, what to do and when, and by when it is done', () => {
    expect(
      solutionText(
        task({
          scene: { scenario: 'supermarket' },
          solution: {
            version: 'whileNotEmpty',
            seed: 3,
            knobs: { cashiers: 2 },
            inputs: [{ at: 4, name: 'capacity', value: 5 }],
            until: 30,
          },
        }),
      ),
    ).toEqual([
      'program: while not line.empty()',
      'seed(3)',
      '2 cashiers',
      'Line → 5 at 4.00 s',
      'It is done by 30 s.',
    ]);
  });

  it('names requests that come together once, by what they ask for', () => {
    const sent = (isVip: boolean, at: number) =>
      ({ at, name: 'request', value: requestText(orderRequest(isVip)) }) as const;
    expect(
      solutionText(
        task({
          scene: { scenario: 'orders' },
          solution: { inputs: [sent(false, 1), sent(false, 1), sent(true, 2.5)], until: 3 },
        }),
      ),
    ).toEqual([
      '2 × regular: request sent at 1.00 s',
      'VIP: request sent at 2.50 s',
      'It is done by 3 s.',
    ]);
  });
});

describe('a step whose run is lived for paper', () => {
  it('has its answer, and none if it asks nothing', () => {
    expect(rehearsalOf(predict(choose))).toMatchObject({ kind: 'lived', answer: 'soon' });
    expect(rehearsalOf(watch)).toMatchObject({ kind: 'lived', answer: null });
  });

  it('says what went wrong if its moment does not come, or no option holds', () => {
    expect(rehearsalOf({ ...watch, within: 3.1 })).toEqual({
      kind: 'failed',
      message: 'decided does not come within 3.1 s',
    });
    expect(rehearsalOf(predict({ kind: 'choose', options: { never: () => false } }))).toEqual({
      kind: 'failed',
      message: 'options that hold: none',
    });
  });
});
