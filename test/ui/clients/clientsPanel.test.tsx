import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KnobValues, viewer } from '../../../src/store';
import { requestsOf } from '../../../src/store/folds/requestsOf';
import { ClientsPanel } from '../../../src/ui/clients/ClientsPanel';
import { useDrafts } from '../../../src/ui/clients/drafts';
import { startFrames } from '../../../src/ui/frame';
import { Frames } from '../frames';
import { liveUpTo } from '../freshViewer';
import { giveSizes } from '../log/listSizes';
import { freshOrders } from './freshOrders';

const HEIGHT = 300;
/** Nobody but those who are sent, one worker, one place: the third request finds the queue full. */
const NARROW = { rate: 0, workers: 1, capacity: 1, seconds: 3 };

describe('ClientsPanel', () => {
  let frames: Frames;
  let end: () => void;
  let wallMs: number;

  const rest = (wall = 160): void => {
    for (const until = wallMs + wall; wallMs < until; ) {
      wallMs += 16;
      act(() => frames.draw(wallMs));
    }
  };
  const show = (knobs: KnobValues = NARROW): void => {
    freshOrders(knobs);
    // Everybody has come to work.
    liveUpTo(0.1);
    render(<ClientsPanel />);
    rest();
  };
  const live = (until: number): void => {
    act(() => liveUpTo(until));
    rest();
  };
  const rows = (): HTMLElement[] => screen.queryAllByRole('option');
  const rowOf = (request: number): HTMLElement => {
    const found = rows().find(({ dataset }) => dataset.request === String(request));
    if (found === undefined) throw new Error(`no row of request ${request}`);
    return found;
  };
  const badgeOf = (request: number): string =>
    rowOf(request).querySelector('.clients-badge')?.textContent ?? '';
  const outcomeOf = (request: number): string =>
    rowOf(request).querySelector('.clients-outcome')?.textContent ?? '';
  const press = async (name: string | RegExp): Promise<void> => {
    await userEvent.click(screen.getByRole('button', { name }));
    rest();
  };
  const fill = (label: string | RegExp, value: string): void => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  /** Virtual seconds from a request to its response, from the trace alone. */
  const latencyOf = (request: number): number => {
    const { trace, timeline } = viewer.getState().watched;
    const [sent, answered] = ['request', 'response'].map((kind) => {
      const events = [...trace.slice()];
      const at = events.findIndex(
        (event) => event.kind === kind && 'request' in event && event.request === request,
      );
      return timeline.timeOf(at + 1);
    });
    return (answered ?? NaN) - (sent ?? NaN);
  };
  /** Moves the playhead to just after the first event of which this holds. */
  const seekToFirst = (holds: (badge: string) => boolean, request: number): void => {
    const { trace } = viewer.getState().watched;
    for (let position = 1; position <= trace.length; position++) {
      act(() => viewer.getState().seekTo(position));
      rest(16);
      const row = rows().find(({ dataset }) => dataset.request === String(request));
      if (row !== undefined && holds(badgeOf(request))) return;
    }
    throw new Error('never');
  };

  beforeEach(() => {
    frames = new Frames();
    wallMs = 0;
    giveSizes(HEIGHT, 'clients-list', 'clients-length');
    end = startFrames(
      (elapsed) => viewer.getState().tick(elapsed),
      (error) => {
        throw error;
      },
    );
    useDrafts.setState(useDrafts.getInitialState());
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('sends an order of either class with one click, which is answered at once', async () => {
    show();
    expect(screen.getByText('No request has come yet. Send one, or play.')).toBeTruthy();
    await press('Send VIP "True"');
    await press('Send Regular "False"');
    expect(rows().map(({ dataset }) => dataset.request)).toEqual(['2', '1']);
    expect(rowOf(1).textContent).toContain('#1VIP');
    expect(rowOf(1).textContent).toContain('{"power_user": "True"}');
    expect(rowOf(2).textContent).toContain('#2regular');
    expect(rowOf(2).textContent).toContain('{"power_user": "False"}');
    for (const request of [1, 2]) {
      expect(badgeOf(request)).toBe('200 · 0 ms');
      expect(outcomeOf(request)).toBe('order placed!');
      expect(latencyOf(request)).toBeLessThan(0.0005);
    }
  });

  it('shows who waits in put(), and when it is answered its latency', async () => {
    show();
    for (let sent = 0; sent < 3; sent++) await press(/^Send VIP/);
    expect(badgeOf(3)).toBe('awaiting put()');
    expect(outcomeOf(3)).toBe('no response yet: the queue is full');
    live(1);
    expect(badgeOf(3)).toBe('awaiting put()');
    live(10);
    const { watched, inputs } = viewer.getState();
    const ms = Math.round(latencyOf(3) * 1000);
    // It was let in when the first order was done, after whole seconds of work.
    const work = watched.items.get(1)?.parts[1] ?? NaN;
    const waited = (inputs[0]?.at ?? NaN) + work - (inputs[2]?.at ?? NaN);
    expect(ms).toBe(Math.round(waited * 1000));
    expect(ms).toBeGreaterThan(0);
    expect(badgeOf(3)).toBe(`200 · ${ms.toLocaleString('en')} ms`);
  });

  it('shows each state on the way: to be handled next, being handled, woken but not run', async () => {
    show();
    for (let sent = 0; sent < 3; sent++) await press(/^Send VIP/);
    live(5);
    for (const badge of ['handled next', 'being handled', 'awaiting put()', 'woken']) {
      seekToFirst((found) => found === badge, 3);
      const { watched, position } = viewer.getState();
      const phase = [...watched.timeline.at(position).tasks.values()].find(
        ({ name }) => name === 'request 3',
      )?.phase;
      // When it has just come, its task is created with the next event.
      expect({
        'handled next': undefined,
        'being handled': 'running',
        'awaiting put()': 'waiting',
        woken: 'woken',
      }).toMatchObject({ [badge]: phase });
    }
    expect(outcomeOf(3)).toBe('no response yet: its task has not run yet');
  });

  it('shows who was never answered when the service has closed down', async () => {
    show({ ...NARROW, closing: 2 });
    for (let sent = 0; sent < 3; sent++) await press(/^Send VIP/);
    act(() => viewer.getState().act([{ name: 'closeDown', value: 0 }]));
    live(3);
    expect(viewer.getState().end).toBe('finished');
    expect([1, 2, 3].map(badgeOf)).toEqual(['200 · 0 ms', '200 · 0 ms', 'unanswered']);
    expect(outcomeOf(3)).toBe('no response: its task ended before it answered');
    seekToFirst((badge) => badge === 'cancelled', 3);
    expect(outcomeOf(3)).toBe('no response yet: its task ends when it runs');
  });

  it('is a list at the playhead, also after going back', async () => {
    show();
    await press(/^Send VIP/);
    live(0.3);
    for (let sent = 0; sent < 2; sent++) await press(/^Send Regular/);
    live(6);
    expect(badgeOf(3)).toMatch(/^200/);
    act(() => viewer.getState().seek(0.4));
    rest();
    expect(rows()).toHaveLength(3);
    expect(badgeOf(3)).toBe('awaiting put()');
    act(() => viewer.getState().seek(0.2));
    rest();
    expect(rows().map(({ dataset }) => dataset.request)).toEqual(['1']);
    act(() => viewer.getState().seek(0));
    rest();
    expect(rows()).toHaveLength(0);
  });

  it('sends a burst at once, or one after another 10 ms apart', async () => {
    show();
    await press('Burst…');
    fill('Pattern', 'VRRV');
    await press('Send 4');
    await userEvent.click(screen.getByLabelText('one by one'));
    expect(screen.getByText('one after another, 10 ms of virtual time apart')).toBeTruthy();
    await press('Send 4');
    live(1);
    const { inputs, watched } = viewer.getState();
    const [first, ...others] = inputs.map(({ at }) => at);
    expect(others.slice(0, 3)).toEqual([first, first, first]);
    const second = others[3] ?? NaN;
    for (const [step, at] of others.slice(3).entries()) {
      expect(at - second).toBeCloseTo(step * 0.01, 9);
    }
    const bodies = Array.from(
      { length: 8 },
      (_, row) => requestsOf(watched).at(row, viewer.getState()).body,
    );
    expect(bodies.map((body) => (body.includes('True') ? 'V' : 'R')).join('')).toBe('VRRVVRRV');
  });

  it('says what is wrong with a pattern, sends nothing, and keeps what was typed', async () => {
    show();
    await press('Burst…');
    for (const [typed, sentence] of [
      ['VRX', 'Pattern takes 1 to 40 letters, each V or R, and number 3 is “X”.'],
      ['', 'Pattern takes 1 to 40 letters, each V or R, and nothing was typed.'],
      ['V'.repeat(41), 'Pattern takes 1 to 40 letters, each V or R, and these are 41.'],
    ] as const) {
      fill('Pattern', typed);
      await press('Send');
      expect(screen.getByRole('alert').textContent).toBe(sentence);
      expect(screen.getByLabelText<HTMLInputElement>('Pattern').value).toBe(typed);
      expect(document.activeElement).toBe(screen.getByLabelText('Pattern'));
    }
    expect(viewer.getState().inputs).toEqual([]);
    fill('Pattern', 'v r');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Send 2');
    expect(rows()).toHaveLength(2);
  });

  it('sends what is written, and the service says what is wrong with it', async () => {
    show();
    await press('Write…');
    const choose = (name: string): Promise<void> =>
      userEvent.selectOptions(screen.getByLabelText('Begin with'), name);
    const wanted = [
      ['400: not JSON', 'not JSON: Expecting value: line 1 column 16 (char 15)'],
      ['400: no power_user', 'the body lacks "power_user"'],
      ['413: too large', 'the body has more than 1000 characters'],
      ['405: GET', '/order takes POST and nothing else'],
      ['404: wrong path', 'there is nothing here but /order'],
      ['415: text/plain', 'the body must be application/json'],
    ] as const;
    for (const [index, [name, text]] of wanted.entries()) {
      await choose(name);
      await press('Send');
      expect(badgeOf(index + 1)).toBe(`${name.slice(0, 3)} · 0 ms`);
      expect(outcomeOf(index + 1)).toBe(text);
      expect(rowOf(index + 1).textContent).not.toMatch(/VIP|regular/);
    }
    expect(rowOf(4).textContent).toContain('GET /order');
    expect(rowOf(6).textContent).toContain('POST /order text/plain');
  });

  it('says on which line what is written is no request, and keeps it', async () => {
    show();
    await press('Write…');
    const field = screen.getByLabelText<HTMLTextAreaElement>(/^Request, as in the HTTP file/);
    const typed = 'POST /order\nContent-Type application/json';
    fireEvent.change(field, { target: { value: typed } });
    await press('Send');
    expect(screen.getByRole('alert').textContent).toMatch(/^Line 2 takes a header such as/);
    expect(field.value).toBe(typed);
    expect(viewer.getState().inputs).toEqual([]);
    // Looking at another one and coming back loses nothing, nor does closing the form.
    await userEvent.selectOptions(screen.getByLabelText('Begin with'), 'VIP order');
    expect(field.value).toBe(
      'POST /order\nContent-Type: application/json\n\n{"power_user": "True"}',
    );
    await userEvent.selectOptions(screen.getByLabelText('Begin with'), 'as you typed it');
    expect(field.value).toBe(typed);
    await press('Write…');
    await press('Write…');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Request, as/).value).toBe(typed);
  });

  it('refuses a request that is too long or has half a character, with a sentence', async () => {
    show();
    await press('Write…');
    fill(/^Request, as/, `POST /order\n\n${'x'.repeat(20_000)}`);
    await press('Send');
    // {"method":"POST","path":"/order","type":"","body":"…"}
    expect(screen.getByRole('alert').textContent).toBe(
      'A request takes at most 20,000 characters, quoted as JSON, and this one has 20,053.',
    );
    fill(/^Request, as/, 'POST /order\n\n\ud83d');
    await press('Send');
    expect(screen.getByRole('alert').textContent).toContain('a lone surrogate');
    expect(viewer.getState().inputs).toEqual([]);
  });

  it('copies the last request, or what is written, as curl and as fetch', async () => {
    const user = userEvent.setup();
    show();
    await press(/^Send VIP/);
    const copied = async (name: string): Promise<string> => {
      await user.click(screen.getByRole('button', { name }));
      return navigator.clipboard.readText();
    };
    expect(await copied('Copy #1 as curl')).toBe(
      `curl -i -X POST http://localhost:8000/order -H 'Content-Type: application/json' -d '{"power_user": "True"}'`,
    );
    expect(await copied('Copy #1 as fetch')).toMatch(/^fetch\('order', \{method: 'POST'/);
    expect(screen.getByText('Copied as fetch.')).toBeTruthy();
    await press('Write…');
    fill(/^Request, as/, "POST /order\n\nit's");
    expect(await copied('Copy as curl')).toBe(
      `curl -i -X POST http://localhost:8000/order -H Content-Type: -d 'it'\\''s'`,
    );
    fill(/^Request, as/, 'GET /order\n\nbody');
    await press('Copy as fetch');
    expect(screen.getByText('fetch sends no body with GET. Copy it as curl.')).toBeTruthy();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await press('Copy as curl');
    expect(screen.getByText('The browser did not let it be copied.')).toBeTruthy();
  });

  it('points at the task of a row, lights up with it, and goes to when it was sent', async () => {
    show();
    await press(/^Send VIP/);
    await press(/^Send Regular/);
    fireEvent.pointerMove(rowOf(1).firstElementChild as Element);
    expect(viewer.getState().pointed).toBe('request 1');
    expect(rowOf(1).dataset.pointed).toBe('true');
    expect(rowOf(2).dataset.pointed).toBeUndefined();
    fireEvent.pointerLeave(screen.getByRole('listbox'));
    expect(viewer.getState().pointed).toBeNull();
    await userEvent.click(rowOf(1));
    rest();
    const { watched, position, playing } = viewer.getState();
    expect(watched.trace.at(position - 1)).toMatchObject({ kind: 'request', request: 1 });
    expect(playing).toBe(false);
    expect(rows()).toHaveLength(1);
  });

  it('is walked through with the arrow keys, and Enter goes to when one was sent', async () => {
    show();
    for (let sent = 0; sent < 3; sent++) await press(/^Send VIP/);
    const list = screen.getByRole('listbox');
    list.focus();
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    rest();
    expect(document.getElementById(list.getAttribute('aria-activedescendant') ?? '')).toBe(
      rowOf(2),
    );
    expect(viewer.getState().pointed).toBe('request 2');
    fireEvent.keyDown(list, { key: 'Enter' });
    rest();
    const { watched, position } = viewer.getState();
    expect(watched.trace.at(position - 1)).toMatchObject({ kind: 'request', request: 2 });
  });

  it('draws of hundreds only those in sight, and does not move under who reads', () => {
    freshOrders({ rate: 20, workers: 12, seconds: 1 });
    liveUpTo(40);
    render(<ClientsPanel />);
    rest();
    const all = (): number => requestsOf(viewer.getState().watched).countBy(viewer.getState());
    expect(all()).toBeGreaterThan(780);
    expect(rows().length).toBeLessThan(60);
    expect(rows()[0]?.dataset.request).toBe(String(all()));
    const list = screen.getByRole('listbox');
    list.scrollTop = 600;
    fireEvent.scroll(list);
    rest();
    /** How far the top of a request's row lies below the top of the list. */
    const topOf = (request: string): number => {
      const row = rowOf(Number(request));
      return Number(/translateY\((.*)px\)/.exec(row.style.transform)?.[1]) - list.scrollTop;
    };
    const read = rows()[Math.floor(rows().length / 2)]?.dataset.request ?? '';
    const before = topOf(read);
    live(41);
    expect(topOf(read)).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: '↑ Newest' }));
    rest();
    expect(rows()[0]?.dataset.request).toBe(String(all()));
  });

  it('says so if there are more than can be scrolled to', () => {
    freshOrders({ rate: 20, workers: 12, seconds: 1 });
    liveUpTo(60);
    render(<ClientsPanel />);
    rest();
    const { watched } = viewer.getState();
    const count = requestsOf(watched).countBy(viewer.getState()).toLocaleString('en');
    expect(
      screen.getByText(`The newest 1,000 of ${count} requests. Go back in time to see older ones.`),
    ).toBeTruthy();
  });

  it('says what comes by itself, at the playhead', () => {
    show({});
    expect(screen.getByText('And 2 a second, 40 % VIP')).toBeTruthy();
    act(() => viewer.getState().setKnob('rate', 0));
    expect(screen.getByText('None come by themselves')).toBeTruthy();
    act(() => viewer.getState().seek(0.05));
    expect(screen.getByText('And 2 a second, 40 % VIP')).toBeTruthy();
  });

  it('tells those who listen what they were answered, and nothing of the streams', async () => {
    show({ ...NARROW, rate: 1 });
    rest(2000);
    const spoken = (): (string | null)[] =>
      within(screen.getByRole('region'))
        .getAllByRole('status')
        .map(({ textContent }) => textContent);
    live(0.5);
    rest(2000);
    expect(spoken().join('')).toBe('');
    await press(/^Send VIP/);
    rest(2000);
    expect(spoken()).toContain('Request 2, VIP: 200, order placed!, after 0 ms.');
    await press('Burst…');
    fill('Pattern', 'RRRV');
    await press('Send 4');
    live(20);
    rest(2000);
    const { watched } = viewer.getState();
    const answers = [3, 4, 5, 6].map((request) =>
      requestsOf(watched).at(request - 1, viewer.getState()),
    );
    expect(answers.every(({ response }) => response?.status === 200)).toBe(true);
    expect(spoken().join(' ')).toMatch(/answered: \d with 200|Request \d, (VIP|regular): 200/);
  });

  it('tells of a run that is over that nothing can be sent any more', async () => {
    show({ ...NARROW, closing: 2 });
    act(() => viewer.getState().act([{ name: 'closeDown', value: 0 }]));
    live(2);
    await press(/^Send VIP/);
    expect(viewer.getState().notice).toEqual({ kind: 'closed' });
    expect(rows()).toHaveLength(0);
  });
});
