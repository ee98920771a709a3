import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { logOf } from '../../../src/store/folds/logOf';
import { narration, type Told } from '../../../src/timeline';
import { startFrames } from '../../../src/ui/frame';
import { LogPanel } from '../../../src/ui/log/LogPanel';
import { logs, logTime } from '../../../src/words/log';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';
import { giveSizes } from './listSizes';

const HEIGHT = 400;

describe('LogPanel', () => {
  let frames: Frames;
  let end: () => void;
  let wallMs: number;

  /** Lets some frames pass, as many as a list takes to come to rest. */
  const rest = (): void => {
    for (let frame = 0; frame < 10; frame++) {
      wallMs += 16;
      act(() => frames.draw(wallMs));
    }
  };
  const show = (): void => {
    render(<LogPanel />);
    rest();
  };
  const list = (): HTMLElement => screen.getByRole('listbox');
  const rows = (): HTMLElement[] => within(list()).getAllByRole('option');
  const rowOf = (text: string): HTMLElement => {
    const found = rows().find((row) => row.textContent?.includes(text));
    if (found === undefined) throw new Error(`no row says: ${text}`);
    return found;
  };
  const current = (): HTMLElement | null => list().querySelector('[aria-current]');
  /** Its place in the log, from 0, as it tells those who listen. */
  const placeOf = (row: Element | null): number => Number(row?.getAttribute('aria-posinset')) - 1;
  const told = (): Told[] => [...narration(viewer.getState().watched.trace)];
  /** What a row says: `  0.000001  loop: main runs`. */
  const said = ({ time, sentence }: Told): string => logs.supermarket.line(time, sentence).trim();
  const textOf = (row: HTMLElement): string => {
    const time = row.querySelector('.log-time')?.textContent?.trim() ?? '';
    const clone = row.cloneNode(true) as HTMLElement;
    for (const unseen of clone.querySelectorAll('.unseen, .log-time')) unseen.remove();
    return `${time}  ${clone.textContent}`;
  };

  beforeEach(() => {
    frames = new Frames();
    wallMs = 0;
    giveSizes(HEIGHT);
    end = startFrames(
      (elapsed) => viewer.getState().tick(elapsed),
      (error) => {
        throw error;
      },
    );
    freshViewer();
  });

  afterEach(() => {
    end();
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shows the rows around the playhead, each with the time and the sentence of the narration', () => {
    liveUpTo(5);
    show();
    const all = told();
    expect(rows().length).toBeGreaterThan(HEIGHT / 20 - 1);
    expect(rows().length).toBeLessThan(100);
    for (const row of rows()) expect(textOf(row)).toBe(said(all[placeOf(row)] as Told));
    expect(placeOf(current())).toBe(all.length - 1);
  });

  it('says how many rows there are, and how many of them pass', async () => {
    liveUpTo(5);
    show();
    const all = told();
    expect(screen.getByText(`${all.length} rows`)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'loop' }));
    const left = all.filter(
      ({ sentence: { key } }) => !/^(iteration|idled|stopped|ready|runs|skipped)/.test(key),
    );
    expect(screen.getByText(`${left.length} of ${all.length} rows`)).toBeTruthy();
    rest();
    expect(rows().map(textOf)).toEqual(rows().map((row) => said(left[placeOf(row)] as Told)));
  });

  it('shows the rows of one task only, of those that there are by name', async () => {
    liveUpTo(5);
    show();
    const select = screen.getByRole('combobox', { name: 'Task' });
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([
      'All tasks',
      ...told().flatMap(({ sentence: { key, fields } }) =>
        key.startsWith('taskCreated') ? [fields.task] : [],
      ),
    ]);
    await userEvent.selectOptions(select, 'cashier 1');
    rest();
    expect(rows().length).toBeGreaterThan(3);
    for (const row of rows()) expect(row.dataset.task).toBe('cashier 1');
  });

  it('marks the row that the playhead has come to, and what lies behind it as not there yet', () => {
    liveUpTo(5);
    show();
    const { watched } = viewer.getState();
    act(() => viewer.getState().seekTo(100));
    rest();
    const at = current();
    // Among the first 100 events of the trace.
    const names = told().slice(0, logOf(watched).rowBefore(100) + 1);
    expect(textOf(at as HTMLElement)).toBe(said(names.at(-1) as Told));
    for (const row of rows()) {
      const isAhead = placeOf(row) > placeOf(at);
      expect(row.textContent?.includes('not yet at the playhead')).toBe(isAhead);
      expect(row.dataset.standing === 'ahead').toBe(isAhead);
    }
  });

  it('goes on with the playhead, one row with one step', () => {
    liveUpTo(5);
    show();
    act(() => viewer.getState().seekTo(100));
    rest();
    const before = placeOf(current());
    for (let step = 0; step < 60; step++) act(() => viewer.getState().step('event', 1));
    rest();
    const { watched, position } = viewer.getState();
    expect(placeOf(current())).toBe(logOf(watched).rowBefore(position));
    expect(placeOf(current())).toBeGreaterThan(before + 30);
    act(() => viewer.getState().step('event', -1));
    rest();
    expect(placeOf(current())).toBe(logOf(watched).rowBefore(position - 1));
  });

  it('has times that repeat the row above paler than others', () => {
    liveUpTo(5);
    show();
    const all = told();
    for (const row of rows()) {
      const place = placeOf(row);
      const repeats = place > 0 && all[place]?.time === all[place - 1]?.time;
      expect(row.querySelector('.log-time')?.classList.contains('is-same')).toBe(repeats);
    }
  });

  it('takes the playhead to the row that is clicked', async () => {
    liveUpTo(5);
    show();
    const row = rows()[4] as HTMLElement;
    const place = placeOf(row);
    await userEvent.click(row);
    rest();
    const { watched, position, playing } = viewer.getState();
    expect(position).toBe(logOf(watched).indexOf(place) + 1);
    expect(playing).toBe(false);
    expect(placeOf(current())).toBe(place);
  });

  it('is walked through with the arrow keys, and Enter takes the playhead along', () => {
    liveUpTo(5);
    show();
    const last = placeOf(current());
    const { position } = viewer.getState();
    list().focus();
    fireEvent.keyDown(list(), { key: 'ArrowUp' });
    fireEvent.keyDown(list(), { key: 'ArrowUp' });
    fireEvent.keyDown(list(), { key: 'ArrowUp' });
    fireEvent.keyDown(list(), { key: 'ArrowDown' });
    rest();
    const active = document.getElementById(list().getAttribute('aria-activedescendant') ?? '');
    expect(placeOf(active)).toBe(last - 2);
    expect(viewer.getState().position).toBe(position);
    expect(viewer.getState().pointed).toBe(active?.dataset.task ?? null);
    fireEvent.keyDown(list(), { key: 'Enter' });
    rest();
    expect(viewer.getState().position).toBe(logOf(viewer.getState().watched).indexOf(last - 2) + 1);
    expect(placeOf(current())).toBe(last - 2);
  });

  it('keeps its keys to itself, and leaves the others to the page', () => {
    liveUpTo(5);
    show();
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    addEventListener('keydown', listen);
    for (const key of ['ArrowUp', 'Home', 'Enter', 'ArrowLeft', ' ']) {
      fireEvent.keyDown(list(), { key });
    }
    removeEventListener('keydown', listen);
    expect(heard).toEqual(['ArrowLeft', ' ']);
  });

  it('points at the task of the row under the pointer, and lights up the rows of who is pointed at', () => {
    liveUpTo(5);
    show();
    const row = rows().find(({ dataset }) => dataset.task !== undefined) as HTMLElement;
    fireEvent.pointerMove(row.firstElementChild as Element);
    expect(viewer.getState().pointed).toBe(row.dataset.task);
    expect(row.textContent).toContain(row.dataset.task);
    for (const each of rows()) {
      expect(each.dataset.pointed !== undefined).toBe(each.dataset.task === row.dataset.task);
    }
    fireEvent.pointerMove(rowOf('iteration'));
    expect(viewer.getState().pointed).toBeNull();
    act(() => viewer.getState().point(row.dataset.task ?? null));
    expect(row.dataset.pointed).toBe('true');
    cleanup();
    expect(viewer.getState().pointed).toBeNull();
  });

  it('stays where the reader has scrolled to, until he asks for the playhead', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    liveUpTo(5);
    show();
    const back = (): HTMLElement | null =>
      screen.queryByRole('button', { name: 'Back to the playhead' });
    expect(back()).toBeNull();
    const wheelTo = (top: number): void => {
      fireEvent.wheel(list());
      list().scrollTop = top;
      fireEvent.scroll(list());
      rest();
      act(() => {
        vi.advanceTimersByTime(1000);
      });
    };
    wheelTo(0);
    expect(placeOf(rows()[0] as HTMLElement)).toBe(0);
    expect(back()).not.toBeNull();
    act(() => liveUpTo(6));
    rest();
    expect(placeOf(rows()[0] as HTMLElement)).toBe(0);
    expect(current()).toBeNull();
    fireEvent.click(back() as HTMLElement);
    rest();
    expect(placeOf(current())).toBe(told().length - 1);
    expect(back()).toBeNull();
    // Back by hand is as good.
    wheelTo(0);
    wheelTo(list().scrollHeight - HEIGHT);
    expect(back()).toBeNull();
  });

  it('copies the rows that are shown, as the replay prints them', async () => {
    const user = userEvent.setup();
    liveUpTo(5);
    show();
    await user.click(screen.getByRole('button', { name: 'queue' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Task' }), 'door');
    await user.click(screen.getByRole('button', { name: 'Copy log' }));
    const lines = (await navigator.clipboard.readText()).trimEnd().split('\n');
    const { watched } = viewer.getState();
    const expected = told()
      .filter(
        (_, row) => logOf(watched).nameOf(row) === 'door' && logOf(watched).kindOf(row) !== 'queue',
      )
      .map(({ time, sentence }) => logs.supermarket.line(time, sentence).trim());
    expect(lines.map((line) => line.trim())).toEqual(expected);
    expect(screen.getByRole('status').textContent).toBe(`Copied ${expected.length} lines.`);
  });

  it('says so if the browser does not let it be copied', async () => {
    const user = userEvent.setup();
    show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy log' }));
    expect(screen.getByRole('status').textContent).toBe(
      'The browser did not let the log be copied.',
    );
  });

  it('closes the log of a run that is stuck with a line that says so, and copies it', async () => {
    const user = userEvent.setup();
    freshViewer({ cashiers: 0 });
    liveUpTo(30);
    show();
    const closing = said(told().at(-1) as Told);
    expect(closing).toContain('nothing can ever happen again');
    const line = document.querySelector<HTMLElement>('.log-closing');
    expect(textOf(line as HTMLElement)).toBe(closing);
    await user.click(screen.getByRole('button', { name: 'Copy log' }));
    const copied = (await navigator.clipboard.readText()).trimEnd().split('\n');
    expect(copied.map((each) => each.trim())).toEqual(told().map(said));
    await user.click(screen.getByRole('button', { name: 'loop' }));
    expect(document.querySelector('.log-closing')).toBeNull();
  });

  it('says why there is nothing to see', async () => {
    liveUpTo(1);
    show();
    for (const kind of ['loop', 'timer', 'task', 'queue', 'input']) {
      await userEvent.click(screen.getByRole('button', { name: kind }));
    }
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText('No row is of the kinds and the task that are chosen.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy log' })).toHaveProperty('disabled', true);
  });

  it('has only rows around the playhead in the list if there are very many, and says so', () => {
    freshViewer({ openFor: 3600 });
    viewer.getState().setSpeed(100);
    liveUpTo(2600);
    show();
    const { watched, reach } = viewer.getState();
    const count = logOf(watched).length;
    expect(count).toBeGreaterThan(110_000);
    const number = (value: number): string => value.toLocaleString('en');
    const page = (first: number): string =>
      `${number(first)}–${number(first + 99_999)} of ${number(count)} rows, around the playhead`;
    expect(screen.getByText(page(count - 99_999))).toBeTruthy();
    expect(placeOf(current())).toBe(count - 1);
    act(() => viewer.getState().seek(reach / 10));
    rest();
    expect(screen.getByText(page(1))).toBeTruthy();
    expect(placeOf(current())).toBe(logOf(watched).rowBefore(viewer.getState().position));
    for (const row of rows()) {
      expect(row.querySelector('.log-time')?.textContent).toBe(
        logTime(watched.timeline.timeOf(logOf(watched).indexOf(placeOf(row)) + 1)),
      );
    }
  });

  it('begins anew with a new run', () => {
    liveUpTo(5);
    show();
    act(() => viewer.getState().setSeed(7));
    rest();
    expect(rows().map(textOf)).toEqual(told().map(said));
    expect(placeOf(current())).toBe(told().length - 1);
  });
});
