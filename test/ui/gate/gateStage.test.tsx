import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparison, other, viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { GateCharts } from '../../../src/ui/gate/GateCharts';
import { GateStage } from '../../../src/ui/gate/GateStage';
import { cellsOf } from '../cellsOf';
import { Frames } from '../frames';

const WAYS = ['Behind a semaphore', 'Through a queue'] as const;

describe('the stage of the jobs', () => {
  let frames: Frames;
  let end: () => void;
  let now = 0;

  const drawn = (): void => {
    for (let frame = 0; frame < 12; frame++) act(() => frames.draw((now += 20)));
  };
  const go = (time: number): void => {
    act(() => viewer.getState().liveTo(time));
    drawn();
  };
  const way = (name: (typeof WAYS)[number]) => within(screen.getByRole('region', { name }));
  const figure = (name: (typeof WAYS)[number], term: string): string | null | undefined =>
    way(name).getByText(term).nextElementSibling?.textContent;

  beforeEach(() => {
    frames = new Frames();
    end = startFrames(
      () => {},
      (error) => {
        throw error;
      },
    );
    viewer.getState().openScenario('gate');
    viewer.getState().openWith({});
    if (viewer.getState().version !== 'semaphore') viewer.getState().setVersion('semaphore');
    render(
      <>
        <GateStage />
        <GateCharts />
      </>,
    );
    drawn();
  });

  afterEach(() => {
    cleanup();
    end();
    viewer.getState().openScenario('supermarket');
  });

  it('runs the other way beside the one that is watched, and ends it when it is left', () => {
    expect(comparison.getState().difference).toEqual({ version: 'queue', knobs: {} });
    act(() => viewer.getState().setVersion('queue'));
    expect(comparison.getState().difference).toEqual({ version: 'semaphore', knobs: {} });
    go(0.05);
    expect(other.getState().watched.run.options.version).toBe('semaphore');
    expect(figure('Behind a semaphore', 'Live tasks')).toBe('61, at most 61');
    expect(figure('Through a queue', 'Live tasks')).toBe('5, at most 5');
    cleanup();
    expect(comparison.getState().difference).toBeNull();
  });

  it('runs the other way again when it was ended or set by another, and leaves what that one has set', () => {
    act(() => comparison.getState().compare(null));
    expect(comparison.getState().difference).toEqual({ version: 'queue', knobs: {} });
    const set = { version: 'queue', knobs: {} };
    act(() => comparison.getState().compare(set));
    drawn();
    expect(comparison.getState().difference).toBe(set);
    cleanup();
    expect(comparison.getState().difference).toBe(set);
    comparison.getState().compare(null);
  });

  it('leaves another scenario alone that is opened before it is drawn', () => {
    cleanup();
    function Other() {
      useLayoutEffect(() => viewer.getState().openScenario('supermarket'), []);
      return null;
    }
    render(
      <>
        <GateStage />
        <Other />
      </>,
    );
    expect(comparison.getState().difference).toBeNull();
  });

  it('tells of both at the same time how many live, what they take and what is done', () => {
    go(0.05);
    // 61 × 1,430 / 1,024 and 5 × 1,430 / 1,024
    expect(figure('Behind a semaphore', 'Memory of tasks')).toBe('85.2 KiB, at most 85.2 KiB');
    expect(figure('Through a queue', 'Memory of tasks')).toBe('7.0 KiB, at most 7.0 KiB');
    for (const name of WAYS) expect(figure(name, 'Done')).toBe('0 of 60');
    expect(screen.getByText(/measured on CPython 3\.13/)).toBeTruthy();
    go(99);
    for (const name of WAYS) {
      expect(figure(name, 'Done')).toBe('60 of 60');
      expect(figure(name, 'Last job done')).toMatch(/^\d+\.\d{6} s$/);
    }
  });

  it('draws the crowd and the data up to 300 one by one, and tells how many more there are', () => {
    act(() => viewer.getState().setKnob('jobs', 1000));
    go(0.05);
    const dots = (name: RegExp): number =>
      screen.getByRole('img', { name }).querySelector('path')?.getAttribute('d')?.match(/M/g)
        ?.length ?? 0;
    expect(dots(/^997 tasks waiting inside$/)).toBe(300);
    expect(way('Behind a semaphore').getByText('+ 697 more')).toBeTruthy();
    // Three at work, five in the queue.
    expect(dots(/^992 jobs outside, as data$/)).toBe(300);
    expect(way('Through a queue').getByText('+ 692 more')).toBeTruthy();
  });

  it('has neither permits nor places before there is a semaphore or a queue, and all jobs outside', () => {
    act(() => viewer.getState().seek(0));
    act(() => viewer.getState().reset());
    drawn();
    expect(way('Behind a semaphore').queryByText('free')).toBeNull();
    expect(way('Through a queue').queryByText('put() does not wait')).toBeNull();
    for (const name of WAYS) {
      expect(way(name).getByText('not made yet')).toBeTruthy();
      expect(way(name).getByRole('img', { name: '60 jobs outside, as data' })).toBeTruthy();
    }
  });

  it('names a job once where it is its own task, and shortens many that are at work to their numbers', () => {
    const places = (name: (typeof WAYS)[number]): (string | null)[] =>
      [...screen.getByRole('region', { name }).querySelectorAll('.gate-place')].map(
        (place) => place.textContent?.replace(/\s+/g, ' ').trim() ?? null,
      );
    go(0.05);
    expect(places('Behind a semaphore')).toEqual(['job 0', 'job 1', 'job 2']);
    expect(places('Through a queue')).toEqual([
      'worker 0 job 0',
      'worker 1 job 1',
      'worker 2 job 2',
    ]);
    act(() => viewer.getState().openWith({ jobs: 2000, limit: 50, slowest: 1 }));
    go(3.05);
    // Thirty rounds of fifty jobs of 0.1 s.
    const numbers = Array.from({ length: 50 }, (_, at) => (1500 + at).toLocaleString('en'));
    for (const name of WAYS) expect(new Set(places(name))).toEqual(new Set(numbers));
  });

  it('shows the gate with its waiting line in order, and the queue with its places', () => {
    go(0.05);
    const jobsIn = (name: (typeof WAYS)[number]): (string | null)[] =>
      way(name)
        .getAllByRole('listitem')
        .map((item) => item.getAttribute('aria-label'))
        .filter((label) => label?.startsWith('job '));
    expect(way('Behind a semaphore').getByText('value 0, none free')).toBeTruthy();
    expect(jobsIn('Behind a semaphore')).toEqual(
      [3, 4, 5, 6, 7, 8, 9, 10].map((each) => `job ${each}`),
    );
    expect(way('Behind a semaphore').getByText('+ 49 more')).toBeTruthy();
    expect(jobsIn('Through a queue')).toEqual([3, 4, 5, 6, 7].map((each) => `job ${each}`));
    expect(way('Through a queue').getByText('put() waits with job 8')).toBeTruthy();
  });

  it('goes to the moment in which a worker is overtaken, and counts 2 against 0 at the end', () => {
    fireEvent.click(screen.getByRole('button', { name: 'See a worker overtaken' }));
    drawn();
    expect(
      screen.getByRole('heading', { level: 2, name: /^Worker \d is woken, but/ }),
    ).toBeTruthy();
    expect(way('Through a queue').getByText('overtaken')).toBeTruthy();
    go(99);
    expect(
      screen.getByText(/^Woken, then waited again: 2 at the queue, 0 at the semaphore\./),
    ).toBeTruthy();
  });

  it('has the live tasks of both in one table, at the same times', () => {
    go(99);
    const rows = cellsOf('Live tasks and their memory');
    expect(rows).toHaveLength(12);
    const { reach, watched } = viewer.getState();
    for (const [row, [, semaphore, queue, ...memory]] of rows.entries()) {
      const time = (viewer.getState().time * (12 - row)) / 12;
      const alive = [watched, other.getState().watched].map(
        ({ timeline }) => timeline.at(timeline.positionAt(time)).tasks.size,
      );
      expect([semaphore, queue]).toEqual(alive.map(String));
      // 1,430 bytes each, as docs/DECISIONS.md tells of CPython 3.13.
      expect(memory).toEqual(alive.map((tasks) => `${((tasks * 1430) / 1024).toFixed(1)} KiB`));
    }
    expect(reach).toBeGreaterThan(10);
    expect(cellsOf('Who waits where: Behind a semaphore, Through a queue')[4]).toEqual([
      'Live tasks at most',
      '61',
      '5',
    ]);
  });
});
