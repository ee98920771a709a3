import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lessons } from '../../../src/lessons';
import { stopLeading } from '../../../src/ui/present/leadSecond';
import { readMirrored, type Shown } from '../../../src/ui/present/mirrored';
import { stopPresenting } from '../../../src/ui/present/presenting';
import { present as words } from '../../../src/words/present';
import { LivePage } from '../lessons/livePage';

/** A channel whose other end is the test's. */
class Channel extends EventTarget {
  static opened: Channel[] = [];
  readonly said: unknown[] = [];
  isClosed = false;

  constructor(readonly name: string) {
    super();
    Channel.opened.push(this);
  }

  postMessage(message: unknown): void {
    this.said.push(structuredClone(message));
  }

  close(): void {
    this.isClosed = true;
  }

  hear(data: unknown): void {
    act(() => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
  }

  /** The last thing shown. */
  get shown(): Shown | undefined {
    return this.said.map(readMirrored).findLast((each): each is Shown => each?.kind === 'shown');
  }
}

let page: LivePage;
let user: UserEvent;
let opened: { closed: boolean; close: () => void } | null;
let address = '';

beforeEach(() => {
  page = new LivePage();
  Channel.opened = [];
  opened = { closed: false, close: () => {} };
  vi.stubGlobal('BroadcastChannel', Channel);
  vi.spyOn(window, 'open').mockImplementation((url) => {
    address = String(url);
    return opened as Window | null;
  });
});

afterEach(() => {
  act(stopLeading);
  act(stopPresenting);
  page.close();
});

async function openSecond(place = ''): Promise<Channel | undefined> {
  user = page.open(place);
  await user.keyboard('p');
  await user.click(
    await screen.findByRole('button', { name: words.second.open }, { timeout: 10_000 }),
  );
  return Channel.opened[0];
}

const isSaid = (text: string): Promise<unknown> =>
  screen.findByText(
    (_, element) => element?.className === 'second-status' && element.textContent.includes(text),
    {},
    { timeout: 3000 },
  );

describe('the first window', () => {
  test('opens the second one at an address of its own pair, and shows the whole page again', async () => {
    const channel = await openSecond();
    const pair = new URL(address).searchParams.get('follow') ?? '';
    expect(pair).toMatch(/^[a-z0-9]{12}$/);
    expect(channel?.name).toBe(`await-your-turn:${pair}`);
    expect(document.querySelector('.header')).not.toBeNull();
    await isSaid(words.second.is.opening);
  });

  test('tells what it shows to who asks, and again when something changes', async () => {
    const channel = await openSecond();
    channel?.hear({ kind: 'hello' });
    await isSaid(words.second.is.follows);
    await vi.waitFor(() => expect(channel?.shown?.hash).toBe('supermarket?v1'));
    expect(channel?.shown).toMatchObject({ playing: false, panel: 'lesson', isBlack: false });
    await user.keyboard('b');
    await vi.waitFor(() => expect(channel?.shown?.isBlack).toBe(true));
    await user.keyboard('{PageDown}{PageDown}');
    await vi.waitFor(() => expect(channel?.shown?.hash).toMatch(/&at=[\d.e-]+&event=\d+$/));
    expect(channel?.shown?.isBlack).toBe(false);
  });

  test('says that the second one was closed, and leaves it alone when it ends', async () => {
    const channel = await openSecond();
    channel?.hear({ kind: 'hello' });
    channel?.hear({ kind: 'gone' });
    await isSaid(words.second.is.closed);
    act(stopLeading);
    expect(channel?.said.at(-1)).toEqual({ kind: 'ended' });
    expect(channel?.isClosed).toBe(true);
  });

  test('says so where no window may open, and has a link to open it by hand', async () => {
    opened = null;
    await openSecond();
    await isSaid(words.second.is.blocked);
    expect(screen.getByRole('link', { name: words.second.byHand }).getAttribute('href')).toBe(
      address,
    );
  });

  test.each([
    ['has none', undefined],
    [
      'refuses it',
      function refuse() {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('says so where the browser %s', async (_, broken) => {
    vi.stubGlobal('BroadcastChannel', broken);
    await openSecond();
    await isSaid(words.second.is.impossible);
  });

  test('has the notes of the step for who speaks', async () => {
    await openSecond('#lessons/lineAndTills/inWhichOrder');
    const notes = await screen.findByRole('region', { name: words.notes }, { timeout: 10_000 });
    const { ask } = lessons.lineAndTills.words.steps.inWhichOrder.teacher;
    expect(notes.textContent).toContain(ask.replaceAll('`', ''));
  });
});
