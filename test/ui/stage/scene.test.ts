import { describe, expect, test } from 'vitest';
import { type Instant, type Scene, sceneOf, type Till } from '../../../src/ui/stage/scene';
import { Scans } from '../../../src/ui/stage/scans';
import { Recording } from '../../timeline/recording';
import { snapshotOf } from '../../timeline/snapshotOf';

/** A store that opens with a line for `maxsize`; main is task 0, the door task 1. */
const opened = (maxsize: number): Recording =>
  new Recording()
    .task(0, 'main')
    .tick(0)
    .step(0, 0)
    .add('knob', { name: 'capacity', value: maxsize })
    .add('queueMade', { queue: 0, maxsize })
    .task(1, 'door', 0)
    .add('suspended', { task: 0, wait: 'task', on: 1 });

function sceneAfter(recording: Recording, known: Partial<Instant> = {}): Scene {
  const { trace } = recording;
  const scans = new Scans(trace);
  return sceneOf({
    snapshot: snapshotOf(trace),
    arrived: 0,
    put: 0,
    served: 0,
    lost: 0,
    cashiers: 0,
    capacity: 2,
    scanned: (task) => scans.scanned(task, trace.length),
    ...known,
  });
}

const till = (scene: Scene, number = 0): Partial<Till> =>
  scene.tills.find((each) => each.till === number) ?? {};

describe('the phase', () => {
  test('is before until there is a line, with the knobs for what is to come', () => {
    const scene = sceneAfter(new Recording(), { cashiers: 2, capacity: 6 });
    expect(scene.phase).toBe('before');
    expect(scene.door).toEqual({ state: 'before' });
    expect(scene.line).toEqual({ maxsize: 6, items: [], unfinished: 0 });
    expect(scene.tills.map(({ state }) => state)).toEqual(['before', 'before']);
  });

  test('is open as long as the door lives, then closing, and over when main has ended', () => {
    const recording = opened(2);
    expect(sceneAfter(recording).phase).toBe('open');
    recording.step(1, 1).add('taskEnded', { task: 1 });
    expect(sceneAfter(recording)).toMatchObject({ phase: 'closing', door: { state: 'gone' } });
    recording.step(0, 2).add('taskEnded', { task: 0 });
    const over = sceneAfter(recording, { cashiers: 1 });
    expect(over).toMatchObject({ phase: 'over', stuck: false });
    expect(till(over).state).toBe('home');
  });

  test('is stuck when everybody waits and no timer is set', () => {
    const recording = opened(1).step(1, 1);
    recording.add('suspended', { task: 1, wait: 'put', on: 0 }).tick(1);
    expect(sceneAfter(recording).stuck).toBe(true);
  });

  test('is not stuck while a timer runs or somebody is ready', () => {
    const sleeping = opened(1).step(1, 1);
    sleeping.add('timerSet', { purpose: 'sleep', timer: 0, task: 1, pos: 0, when: 2 });
    sleeping.add('suspended', { task: 1, wait: 'sleep', on: 0 });
    expect(sceneAfter(sleeping).stuck).toBe(false);
    expect(sceneAfter(opened(1)).stuck).toBe(false);
  });
});

describe('the door', () => {
  test('starts, then sleeps until the next group', () => {
    const recording = opened(2);
    expect(sceneAfter(recording).door).toEqual({ state: 'starting' });
    recording.step(1, 1);
    recording.add('timerSet', { purpose: 'sleep', timer: 0, task: 1, pos: 0, when: 1.3 });
    recording.add('suspended', { task: 1, wait: 'sleep', on: 0 });
    expect(sceneAfter(recording).door).toEqual({ state: 'sleeping', since: 1, until: 1.3 });
  });

  test('is blocked with the customer whom it puts, and the rest of the group stands outside', () => {
    const recording = opened(1).step(1, 1).item(0).item(1).item(2);
    recording.add('local', { task: 1, name: 'customer', value: 0 });
    recording.add('put', { queue: 0, item: 0 });
    recording.add('local', { task: 1, name: 'customer', value: 1 });
    recording.add('suspended', { task: 1, wait: 'put', on: 0 });
    const scene = sceneAfter(recording, { arrived: 3, put: 1 });
    expect(scene.door).toEqual({ state: 'blocked', customer: 1, since: 1 });
    expect(scene.outside).toEqual({ first: 1, count: 2 });
    expect(scene.line).toEqual({ maxsize: 1, items: [0], unfinished: 1 });
  });

  test('is woken, not inside, between its wake-up and its turn [Q3]', () => {
    const recording = opened(1).step(1, 1);
    recording.add('suspended', { task: 1, wait: 'put', on: 0 });
    recording.add('woken', { lineOf: 'putters', object: 0, task: 1 });
    recording.add('ready', { callback: 'wakeup', owner: 1 });
    expect(sceneAfter(recording).door).toEqual({ state: 'woken', from: 'put' });
  });
});

describe('a till', () => {
  const idle = (): Recording =>
    opened(2)
      .task(2, 'cashier 0', 0)
      .step(1, 0.5)
      .add('timerSet', { purpose: 'sleep', timer: 1, task: 1, pos: 0, when: 60 })
      .add('suspended', { task: 1, wait: 'sleep', on: 1 })
      .step(2, 1)
      .add('suspended', { task: 2, wait: 'get', on: 0 });

  const scanning = (): Recording => {
    const recording = idle().item(5, [0, 0, 1]).step(2, 3);
    recording.add('local', { task: 2, name: 'customer', value: 5 });
    recording.add('local', { task: 2, name: 'product', value: 0 });
    recording.add('timerSet', { purpose: 'sleep', timer: 7, task: 2, pos: 0, when: 5 });
    return recording.add('suspended', { task: 2, wait: 'sleep', on: 7 });
  };

  test('is idle while its cashier waits in get, woken until that one runs', () => {
    const recording = idle();
    expect(till(sceneAfter(recording, { cashiers: 1 }))).toMatchObject({
      state: 'idle',
      customer: null,
      dismissed: false,
    });
    recording.add('woken', { lineOf: 'getters', object: 0, task: 2 });
    recording.add('ready', { callback: 'wakeup', owner: 2 });
    expect(till(sceneAfter(recording, { cashiers: 1 })).state).toBe('woken');
  });

  test('tells which product is being scanned, since when and until when', () => {
    expect(till(sceneAfter(scanning(), { cashiers: 1 }))).toEqual({
      till: 0,
      state: 'scanning',
      dismissed: false,
      customer: 5,
      done: 0,
      product: 0,
      since: 3,
      until: 5,
    });
  });

  test('counts products that are through, equal ones too', () => {
    const recording = scanning().step(2, 5);
    recording.add('local', { task: 2, name: 'product', value: 0 });
    recording.add('timerSet', { purpose: 'sleep', timer: 8, task: 2, pos: 0, when: 7 });
    recording.add('suspended', { task: 2, wait: 'sleep', on: 8 });
    expect(till(sceneAfter(recording, { cashiers: 1 }))).toMatchObject({ done: 1, product: 0 });
  });

  test('has scanned the product when its timer has rung and the cashier has yet to run [K4]', () => {
    const recording = scanning().tick(5).add('timerDue', { timer: 7, leaf: 0, pos: 0 });
    recording.add('callback', { callback: 'sleep', owner: 2, detail: 7, time: 5 });
    recording.add('ready', { callback: 'wakeup', owner: 2 });
    expect(till(sceneAfter(recording, { cashiers: 1 }))).toMatchObject({
      state: 'scanned',
      customer: 5,
      done: 1,
    });
  });

  test('that is not wanted any more is dismissed, and gone when its task ends', () => {
    const recording = scanning();
    expect(till(sceneAfter(recording, { cashiers: 0 }))).toMatchObject({
      state: 'scanning',
      dismissed: true,
    });
    recording.step(2, 9).add('taskEnded', { task: 2, outcome: 'cancelled' });
    expect(sceneAfter(recording, { cashiers: 0 }).tills).toEqual([]);
  });

  test('whose cashier has left by itself is gone, and stays in its place', () => {
    const recording = idle().step(2, 2).add('taskEnded', { task: 2 });
    expect(till(sceneAfter(recording, { cashiers: 1 })).state).toBe('gone');
  });

  test('that waits in get and is cancelled is leaving', () => {
    const recording = idle().add('cancelRequested', { task: 2, by: 0, route: 'waiter' });
    recording.add('ready', { callback: 'wakeup', owner: 2 });
    expect(till(sceneAfter(recording, { cashiers: 1 })).state).toBe('leaving');
  });

  test('keeps its number whoever was opened first', () => {
    const recording = opened(2).task(2, 'cashier 10', 0).task(3, 'cashier 2', 0);
    const scene = sceneAfter(recording, { cashiers: 1 });
    expect(scene.tills.map(({ till: number }) => number)).toEqual([0, 2, 10]);
  });
});
