import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Run } from '../../src/runner';
import { knobs, supermarket } from '../../src/scenarios/supermarket';
import {
  apply,
  emptySnapshot,
  logKindOf,
  narrate,
  narration,
  type Sentence,
  type SentenceKey,
  TaskNames,
} from '../../src/timeline';
import { Trace } from '../../src/trace';
import { logs } from '../../src/words/log';
import { generate } from '../conformance/generate';
import { live } from '../conformance/interpret';
import { RandomRun } from './randomRun';
import { Recording } from './recording';

/** What is said of each event of a trace, null where nothing is. */
function* told(trace: Trace): Generator<{ kind: string; sentence: Sentence | null }> {
  const snapshot = emptySnapshot();
  const names = new TaskNames(trace);
  for (const event of trace.slice()) {
    apply(snapshot, event, trace.texts);
    names.follow(event);
    const sentence = narrate(event, snapshot, names);
    if ((sentence === null) !== (logKindOf(event.kind) === null)) {
      throw new Error(`${event.kind} has a sentence, or has none`);
    }
    yield { kind: event.kind, sentence };
  }
}

const textOf = (trace: Trace): string[] =>
  [...narration(trace)].map(({ time, sentence }) => logs.supermarket.line(time, sentence));

const choices = fc.array(fc.nat(999), { minLength: 100, maxLength: 1_000, size: 'max' });

describe('narrate', () => {
  test('says one sentence of each event, except of the kinds that have none', () => {
    fc.assert(
      fc.property(choices, (numbers) => {
        const { trace } = new RandomRun().play(numbers);
        expect([...told(trace)]).toHaveLength(trace.length);
      }),
      { numRuns: 30 },
    );
  });

  test('gives every field that its sentence needs, over random programs', () => {
    const met = new Set<SentenceKey>();
    const bad = new Set<string>();
    for (let at = 0; at < 600; at++) {
      const { trace } = live(generate(11, at), at % 2 === 0 ? 0 : 1e-6, 20_000);
      for (const { sentence } of told(trace)) {
        if (sentence === null) continue;
        met.add(sentence.key);
        for (const [, name = ''] of (logs.supermarket.templates[sentence.key] ?? '').matchAll(
          /\{(\w+)\}/g,
        )) {
          if (name === 'about') continue;
          if (!(name in sentence.fields)) bad.add(`${sentence.key} lacks ${name}`);
        }
        const text = logs.supermarket.sentence(sentence);
        if (/[{}]|undefined|NaN|^\s|\s$|\s\s/.test(text)) bad.add(text);
      }
    }
    expect([...bad]).toEqual([]);
    const unmet = Object.keys(logs.supermarket.templates).filter(
      (key) => !met.has(key as SentenceKey),
    );
    // The scenario's own and the last word, which are told below; and what our engine never does.
    const ours = ['act', 'act.openTill', 'hung', 'itemMade', 'knob', 'knobSet', 'stuck'];
    ours.push('request', 'response', 'printed');
    const never = ['gather.cancelled', 'ready.sleep'];
    expect(unmet.sort()).toEqual([...ours, ...never].sort());
  }, 30_000);

  test('says of a day in the supermarket who waits for what, on which line, and what goes on', () => {
    const recorder = new Trace();
    const run = new Run({
      scenario: supermarket,
      version: 'whileTrue',
      seed: 42,
      knobs: Object.fromEntries(knobs.map(({ name, initial }) => [name, initial])),
      inputs: [{ at: 0.7, name: 'openFor', value: 5 }],
      recorder,
    });
    run.advance(0.95);
    const text = textOf(recorder);
    expect(text.slice(0, 6)).toEqual([
      '     0.000000  task main is created',
      "     0.000000  main's first step joins the ready queue",
      '     0.000000  iteration 1 begins',
      '     0.000001  main runs: its first step',
      '     0.000001  CASHIERS is 3',
      '     0.000001  CAPACITY is 2',
    ]);
    const from = text.indexOf('     0.600006  door runs: woken, it goes on from line 42');
    expect(text.slice(from, from + 28)).toEqual([
      '     0.600006  door runs: woken, it goes on from line 42',
      '     0.600006  door lets customer 0 come: 3 in the basket',
      '     0.600006  door lets customer 1 come: 8 in the basket',
      '     0.600006  door puts customer 0 into the line: 1 of 2 places taken',
      '     0.600006  cashier 0 is woken from get(), but has not run yet',
      "     0.600006  cashier 0's wake-up joins the ready queue",
      '     0.600006  door puts customer 1 into the line: 2 of 2 places taken',
      '     0.600006  cashier 1 is woken from get(), but has not run yet',
      "     0.600006  cashier 1's wake-up joins the ready queue",
      "     0.600006  timer 2 is set for 0.900006 s, by door's sleep()",
      '     0.600006  door sleeps until 0.900006 s on line 42',
      '     0.600006  iteration 7 begins',
      '     0.600007  cashier 0 runs: woken, it goes on from line 26',
      '     0.600007  cashier 0 takes customer 0: 1 left in the line',
      "     0.600007  timer 3 is set for 1.100007 s, by cashier 0's sleep()",
      '     0.600007  cashier 0 sleeps until 1.100007 s on line 28 (banana)',
      '     0.600008  cashier 1 runs: woken, it goes on from line 26',
      '     0.600008  cashier 1 takes customer 1: 0 left in the line',
      "     0.600008  timer 4 is set for 2.600008 s, by cashier 1's sleep()",
      '     0.600008  cashier 1 sleeps until 2.600008 s on line 28 (deer)',
      '     0.600008  iteration 8 begins',
      '     0.700000  nothing was ready: the loop has slept until 0.700000 s',
      '     0.700000  input 0, from the viewer, joins the ready queue',
      '     0.700001  input 0 runs: the viewer does something',
      '     0.700001  the viewer sets OPEN_FOR to 5',
      '     0.700001  iteration 9 begins',
      '     0.900006  nothing was ready: the loop has slept until 0.900006 s',
      "     0.900006  timer 2 of door's sleep is due: it joins the ready queue",
    ]);
    expect(text).toContain(
      '     0.900008  the line is full: door waits in put() on line 41 (customer 4)',
    );
  });

  test('knows the names of tasks that have ended, and says that the loop alone did something', () => {
    const story = new Recording()
      .add('queueMade', { queue: 0, maxsize: 0 })
      .task(0, 'main')
      .tick(0)
      .step(0, 0)
      .add('taskEnded', { task: 0, outcome: 'failed', error: 'KeyError' })
      .add('errorSeen', { task: 0 })
      .tick(1)
      .add('ready', { callback: 'input', owner: 3 })
      .add('callback', { callback: 'input', owner: 3, time: 1 })
      .add('put', { queue: 0, item: 7 });
    expect(textOf(story.trace).slice(-6)).toEqual([
      '     0.000000  main ends with KeyError',
      '     0.000000  the error of main is looked at for the first time',
      '     1.000000  iteration 2 begins',
      '     1.000000  input 3, from the viewer, joins the ready queue',
      '     1.000000  input 3 runs: the viewer does something',
      '     1.000000  a callback puts customer 7 into the line: 1 in it',
    ]);
  });

  test('says at last that nothing can ever happen again, of a run that is stuck', () => {
    const story = new Recording()
      .add('queueMade', { queue: 0, maxsize: 1 })
      .task(0, 'main')
      .tick(0)
      .step(0, 0)
      .add('suspended', { task: 0, wait: 'get', on: 0, line: 3 });
    expect(textOf(story.trace).at(-1)).toBe(
      '     0.000000  the line is empty: main waits in get() on line 3',
    );
    expect(textOf(story.tick(0).trace).at(-1)).toBe(
      '     0.000000  nothing can ever happen again: every task waits, and no timer is set',
    );
  });
});

describe('the log of the order service', () => {
  const lines = (trace: Trace): string[] =>
    [...narration(trace)].map(({ time, sentence }) => logs.orders.line(time, sentence).trim());

  test('tells of an order its class and its work, and where in the heap it comes to rest', () => {
    const story = new Recording()
      .add('queueMade', { queue: 0, queueKind: 'priority', maxsize: 2 })
      .task(0, 'request 1')
      .step(0, 0)
      .item(1, [1, 4, 0, 0])
      .add('put', { queue: 0, item: 1, pos: 0 })
      .item(2, [0, 3, 0, 0])
      .add('put', { queue: 0, item: 2, pos: 1 });
    expect(lines(story.trace).slice(-4)).toEqual([
      '0.000000  request 1 makes order 1: VIP, 4 s of work',
      '0.000000  request 1 puts order 1 into the queue, where it comes to place 0 of the heap: 1 of 2 taken',
      '0.000000  request 1 makes order 2: regular, 3 s of work',
      '0.000000  request 1 puts order 2 into the queue, where it comes to place 1 of the heap: 2 of 2 taken',
    ]);
  });

  test('names its event, says a truth as Python does, and keeps a request on one line', () => {
    const story = new Recording()
      .add('eventMade', { event: 0 })
      .add('eventMade', { event: 1 })
      .add('knob', { name: 'refuse', value: 1 })
      .add('knob', { name: 'workers', value: 1 });
    const head = story.trace.text('POST /order a\nb');
    const body = story.trace.text(`{\r\n\t${'😀'.repeat(90)}`);
    story.add('request', { request: 1, head, body });
    expect(lines(story.trace).slice(-5)).toEqual([
      '0.000000  closing is made',
      '0.000000  event 1 is made',
      '0.000000  REFUSE is True',
      '0.000000  WORKERS is 1',
      `0.000000  request 1 comes in: POST /order a b { ${'😀'.repeat(78)}…`,
    ]);
  });
});

describe('what a viewer does', () => {
  const said = (name: string, value: number): string | undefined =>
    textOf(new Recording().add('act', { name, value }).trace).at(-1);

  test('is said in the words that the scenario has for it, else by its name', () => {
    expect(said('openTill', 3)).toBe('     0.000000  the viewer opens till 3');
    expect(said('openTill', 10)).toBe('     0.000000  the viewer opens till 10');
    expect(said('ring', 0.5)).toBe('     0.000000  the viewer does ring: 0.5');
    expect(said('toString', 1)).toBe('     0.000000  the viewer does toString: 1');
  });
});

test('who never yields is named, and after how many operations it was given up', () => {
  const story = new Recording().task(0, 'main').tick(0).step(0, 2);
  story.add('hung', { task: 0, operations: 100_000 });
  expect(textOf(story.trace).at(-1)).toBe(
    '     2.000000  main never yields: after 100,000 operations without an await that waits, the run was stopped',
  );
  const plain = new Recording().add('hung', { task: -1, operations: 7 });
  expect(textOf(plain.trace).at(-1)).toContain('a callback never yields: after 7 operations');
});

test('what a task prints is said with its name', () => {
  const story = new Recording().task(0, 'main').tick(0).step(0, 2);
  story.add('printed', { task: 0, text: story.trace.text('job 3 done') });
  expect(textOf(story.trace).at(-1)).toBe('     2.000000  main prints: job 3 done');
});

describe('TaskNames', () => {
  test('tells the name of every task there has been, and knows no other', () => {
    const { trace } = new Recording().task(0, 'main').task(1, 'door');
    const names = new TaskNames(trace);
    for (const event of trace.slice()) names.follow(event);
    expect([names.size, names.of(0), names.of(1)]).toEqual([2, 'main', 'door']);
    expect(() => names.of(2)).toThrow('task 2, which is not there');
    expect(() => names.text(9)).toThrow('text 9, which is not there');
  });
});
