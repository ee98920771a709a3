import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { App } from '../../../src/ui/App';
import { prefer } from '../../../src/ui/preferences';
import { forgetProgress, recordDone, useProgress } from '../../../src/ui/progress/progress';
import { Frames } from '../frames';
import { freshViewer } from '../freshViewer';

let frames: Frames;
let now = 0;

beforeEach(() => {
  frames = new Frames();
  now = 0;
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  // jsdom has no layout to scroll in.
  Element.prototype.scrollIntoView = () => {};
  freshViewer();
});

afterEach(() => {
  cleanup();
  location.hash = '';
  prefer({ showAnswers: false });
  forgetProgress();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets so many wall seconds pass. */
function pass(seconds: number): void {
  for (const end = now + seconds * 1000; now < end; ) {
    now += 100;
    act(() => frames.draw(now));
  }
}

async function open(place: string) {
  location.hash = `#mistakes${place}`;
  render(<App />);
  await screen.findByRole('heading', { level: 2 }, { timeout: 10_000 });
  return userEvent.setup();
}

const region = (name: string) => screen.getByRole('region', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the gallery', () => {
  test('has a card for each mistake, which leads to its page', async () => {
    await open('');
    const links = screen.getAllByRole('link').filter(({ className }) => /card/.test(className));
    expect(links).toHaveLength(22);
    const link = screen.getByRole('link', { name: /A queue without a limit/ });
    expect(link.getAttribute('href')).toBe('#mistakes/unboundedQueue');
  });

  test('is shown, and it is said, for a mistake that there is not', async () => {
    await open('/nothing');
    expect(screen.getByText('There is no mistake called “nothing”.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Mistakes with queues' })).toBeTruthy();
  });

  test('leaves the page’s own run where it is', async () => {
    act(() => viewer.getState().play());
    await open('');
    const { time } = viewer.getState();
    pass(1);
    expect(viewer.getState().time).toBe(time);
  });
});

describe('what one has done among the mistakes', () => {
  const done = () => useProgress.getState().steps;

  test('is shown in the list, with how the first answer was', async () => {
    recordDone('mistakes/workerDies', true);
    recordDone('mistakes/starvation', false);
    recordDone('mistakes/overtaken');
    recordDone('lineAndTills/theShop', true);
    await open('');
    const said = Array.from(
      document.querySelectorAll('.gallery-done'),
      (mark) => `${mark.closest('a')?.getAttribute('href')} ${mark.textContent}`,
    );
    expect(said.toSorted()).toEqual([
      '#mistakes/overtaken answer seen',
      '#mistakes/starvation not right at first',
      '#mistakes/workerDies right at first',
    ]);
    expect(
      screen.getByText(/3 of 22 mistakes done, 1 right at the first answer\./).textContent,
    ).toContain('It is kept in this browser only');
  });

  test.each([
    ['right', /main waits for ever/, true],
    ['wrong', /The program stops at once/, false],
  ])('counts a %s answer as such, once the run has come to its end', async (_, option, right) => {
    const user = await open('/workerDies');
    await user.click(screen.getByRole('radio', { name: option }));
    await user.click(button('Run it and see'));
    pass(1);
    expect(done()).toEqual({});
    pass(5);
    expect(done()).toEqual({ 'mistakes/workerDies': { done: true, right } });
  });

  test('counts as seen, and not as right, what one has only been shown', async () => {
    const user = await open('/workerDies');
    await user.click(button('Show answer'));
    expect(done()).toEqual({ 'mistakes/workerDies': { done: true } });
    await user.click(button('Ask me again'));
    await user.click(screen.getByRole('radio', { name: /main waits for ever/ }));
    await user.click(button('Run it and see'));
    pass(6);
    expect(done()).toEqual({ 'mistakes/workerDies': { done: true } });
  });

  test('is nothing where a teacher has all answers shown and one only looks', async () => {
    prefer({ showAnswers: true });
    await open('/workerDies');
    expect(screen.getByRole('heading', { name: 'The rule' })).toBeTruthy();
    expect(done()).toEqual({});
  });
});

describe('the page of a mistake', () => {
  test('marks the wrong line, and tells nothing before one has answered', async () => {
    await open('/workerDies');
    const program = region('The program');
    expect(program.querySelector('[data-mark="wrong"]')?.textContent).toContain('await work(job)');
    expect(button('Run it and see').hasAttribute('disabled')).toBe(true);
    for (const absent of ['The fix', 'Why', 'The run', 'comes true']) {
      expect(screen.queryByText(absent)).toBeNull();
    }
    expect(program.querySelector('.marker')).toBeNull();
  });

  test('says that a right answer is right once the run is stuck, and why it is', async () => {
    const user = await open('/workerDies');
    await user.click(screen.getByRole('radio', { name: /main waits for ever/ }));
    await user.click(button('Run it and see'));
    pass(1.5);
    const stage = region('The run');
    expect(within(stage).getByText('worker 1 failed with ValueError at 1.00 s')).toBeTruthy();
    expect(within(stage).getByText('job 0 done')).toBeTruthy();
    expect(within(stage).queryByText('job 3 done')).toBeNull();
    expect(screen.queryByText('The fix')).toBeNull();
    pass(4);
    expect(screen.getAllByText('Right. That is what happens:').length).toBeGreaterThan(0);
    expect(within(stage).getByText('job 3 done')).toBeTruthy();
    expect(screen.getByText('The program never ends: 2 tasks wait for ever.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Why is it stuck?' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'The rule' })).toBeTruthy();
  });

  test('says what happens instead of what a wrong answer says', async () => {
    const user = await open('/putNowaitWhenFull');
    await user.click(screen.getByRole('radio', { name: /waits for a free place/ }));
    await user.click(button('Run it and see'));
    pass(0.5);
    expect(screen.getAllByText('Not this time. What happens:').length).toBeGreaterThan(0);
    const chosen = screen.getByRole('radio', { name: /waits for a free place/ }).closest('label');
    expect(chosen?.textContent).toContain('does not');
    expect(chosen?.textContent).toContain('your answer');
    expect(
      screen.getByText('Main failed with QueueFull at 0.00 s, and the program ended.'),
    ).toBeTruthy();
  });

  test('shows the fix with signs that are said too, and plays both on one clock', async () => {
    const user = await open('/taskDoneForgotten');
    await user.click(button('Show answer'));
    const change = region('The change, line by line');
    const added = change.querySelector('.diff-line.is-added');
    expect(added?.textContent).toMatch(/11\+added: \s+queue\.task_done\(\)$/);
    expect(change.querySelector('.is-removed')).toBeNull();
    await user.click(button('Play both from the start'));
    pass(5);
    const [wrong, right] = [region('With the mistake'), region('Put right')];
    expect(within(wrong).queryByText('all jobs are done')).toBeNull();
    expect(within(right).getByText('all jobs are done')).toBeTruthy();
    expect(within(wrong).getByText('unfinished 4')).toBeTruthy();
    expect(within(right).getByText('unfinished 0')).toBeTruthy();
  });

  test('plays on for the fix where the mistake ends at once', async () => {
    const user = await open('/putNowaitWhenFull');
    await user.click(button('Show answer'));
    pass(2);
    await user.click(button('Play both from the start'));
    pass(7);
    expect(within(region('Put right')).getByText('job 4 done')).toBeTruthy();
    expect(within(region('With the mistake')).getByText('nothing printed yet')).toBeTruthy();
  });

  test('keeps the focus at the run when the button that began it has gone', async () => {
    const user = await open('/noAwait');
    await user.click(button('Show answer'));
    expect(document.activeElement?.contains(region('The run'))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('asks again', async () => {
    const user = await open('/noAwait');
    await user.click(button('Show answer'));
    await user.click(button('Play both from the start'));
    await user.click(button('Ask me again'));
    expect(screen.queryByText('The fix')).toBeNull();
    expect(screen.getByText('Choose one, then run it.')).toBeTruthy();
  });

  test('shows every answer at once to a teacher who wants that', async () => {
    act(() => prefer({ showAnswers: true }));
    await open('/equalSleeps');
    const true1 = screen.getByText('comes true').closest('label');
    expect(true1?.textContent).toContain('Results 0, 2, 1, 3');
    expect(screen.getByRole('heading', { name: 'The fix' })).toBeTruthy();
    expect(screen.getByText(/callbacks take no time at all/)).toBeTruthy();
  });
});
