import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Lesson, type LessonName, lessons } from '../../../src/lessons';
import { lessonPlace } from '../../../src/ui/lessons/lessonPlace';
import { addProgress, useProgress } from '../../../src/ui/progress/progress';
import { blockStorage } from '../blockedStorage';
import { LivePage } from './livePage';

let page: LivePage;

beforeEach(() => {
  page = new LivePage();
});

afterEach(() => page.close());

const all = Object.entries<{ readonly lesson: Lesson }>(lessons).map(
  ([name, { lesson }]) => [name as LessonName, Object.keys(lesson.steps)] as const,
);
const total = all.reduce((sum, [, steps]) => sum + steps.length, 0);
const [firstName, firstSteps] = all[0] as (typeof all)[number];

const open = async (address = '#lessons') => {
  const user = page.open(address);
  await screen.findByRole('heading', { level: 2 }, { timeout: 10_000 });
  return user;
};
const title = (name: LessonName): string => lessons[name].words.title.replaceAll('`', '');
const card = (name: LessonName) => within(screen.getByRole('article', { name: title(name) }));
const button = (name: string) => screen.getByRole('button', { name });

describe('the course', () => {
  test('has each lesson, where it begins, and a link to each of its steps', async () => {
    await open();
    for (const [name, steps] of all) {
      const links = card(name)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'));
      expect(links).toEqual(
        expect.arrayContaining(steps.map((step) => `#lessons/${name}/${step}`)),
      );
      expect(card(name).getByText('Begin').getAttribute('href')).toBe(
        `#lessons/${name}/${steps[0]}`,
      );
      expect(card(name).getByText(`0 of ${steps.length} steps done`)).toBeTruthy();
    }
  });

  test('shows how far one is, and goes on where something is to be done still', async () => {
    const [one, two, three] = firstSteps as [string, string, string];
    addProgress({
      steps: {
        [`${firstName}/${one}`]: { done: true },
        [`${firstName}/${two}`]: { done: true, right: true },
      },
    });
    await open();
    expect(card(firstName).getByText(`2 of ${firstSteps.length} steps done`)).toBeTruthy();
    expect(card(firstName).getByText('Go on').getAttribute('href')).toBe(
      `#lessons/${firstName}/${three}`,
    );
    expect(card(firstName).getAllByText('done')).toHaveLength(2);
    expect(card(firstName).getAllByText(/right at first/)).toHaveLength(1);
    expect(
      screen.getByText(
        `2 of ${total} steps done, 1 question right at the first answer. 0 mistakes done, 0 right at the first answer.`,
      ),
    ).toBeTruthy();
  });

  test('says so if the address names a lesson that there is not', async () => {
    await open('#lessons/nothing/at');
    expect(screen.getByText(/There is no lesson called “nothing”/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Lessons' })).toBeTruthy();
  });

  test('says so if the address names a step that its lesson has not', async () => {
    await open(`#lessons/${firstName}/nothing`);
    expect(
      screen.getByText((text) =>
        text.startsWith(`“${title(firstName)}” has no step called “nothing”`),
      ),
    ).toBeTruthy();
  });

  test('is found at the address of each step, and of a lesson alone at its first one', () => {
    for (const [lesson, steps] of all) {
      for (const step of steps) {
        expect(lessonPlace(`${lesson}/${step}`)).toEqual({ kind: 'step', lesson, step });
      }
      expect(lessonPlace(lesson)).toEqual({ kind: 'step', lesson, step: steps[0] });
    }
    for (const name of ['toString', 'constructor']) {
      expect(lessonPlace(name).kind).toBe('unknownLesson');
      expect(lessonPlace(`${firstName}/${name}`).kind).toBe('unknownStep');
    }
  });

  test('has no lesson whose progress would be taken for that of a mistake', () => {
    expect(all.map(([name]) => name)).not.toContain('mistakes');
  });
});

describe('progress', () => {
  const done = (steps: Readonly<Record<string, { done: true; right?: boolean }>>): void =>
    addProgress({ steps });
  const file = (text: string) => new File([text], 'progress.json', { type: 'application/json' });
  const input = () => screen.getByLabelText<HTMLInputElement>('Import', { selector: 'input' });

  test('is exported as a file that can be read by people', async () => {
    done({ 'a/b': { done: true, right: false }, 'mistakes/c': { done: true } });
    const user = await open();
    const saved: Blob[] = [];
    const createObjectURL = (blob: Blob): string => {
      saved.push(blob);
      return 'blob:';
    };
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => {} }));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await user.click(button('Export'));
    expect(JSON.parse(await (saved[0] as Blob).text())).toEqual({
      version: 1,
      steps: { 'a/b': { done: true, right: false }, 'mistakes/c': { done: true } },
    });
    expect(screen.getByText('Saved as await-your-turn-progress.json.')).toBeTruthy();
  });

  test('that is imported is added to what is here, which stays', async () => {
    done({ 'a/b': { done: true, right: false } });
    const user = await open();
    await user.upload(
      input(),
      file(
        '{"version": 1, "steps": {"a/b": {"done": true, "right": true}, "mistakes/c": {"done": true}}}',
      ),
    );
    expect(await screen.findByText('Imported: 1 step and 1 mistake.')).toBeTruthy();
    expect(useProgress.getState().steps).toEqual({
      'a/b': { done: true, right: false },
      'mistakes/c': { done: true },
    });
  });

  test('is not changed by a file that holds none, and it is said what is wrong with it', async () => {
    done({ 'a/b': { done: true } });
    const user = await open();
    await user.upload(input(), file('{"version": 1, "steps": {"a/b": {"done": "yes"}}}'));
    expect(
      await screen.findByText(
        'The field “done” of “a/b” should be true, and is "yes". Nothing was changed.',
      ),
    ).toBeTruthy();
    expect(useProgress.getState().steps).toEqual({ 'a/b': { done: true } });
  });

  test('is forgotten when one is sure, and kept when one is not', async () => {
    done({ 'a/b': { done: true } });
    const user = await open();
    await user.click(button('Reset'));
    expect(document.activeElement).toBe(button('Keep it'));
    await user.keyboard('{Enter}');
    expect(useProgress.getState().steps).toEqual({ 'a/b': { done: true } });
    expect(document.activeElement).toBe(button('Reset'));
    await user.keyboard('{Enter}');
    await user.click(button('Forget it'));
    expect(useProgress.getState().steps).toEqual({});
    expect(screen.getByText('All progress is forgotten.')).toBeTruthy();
  });

  test('that the browser does not keep is said to last for this visit', async () => {
    await open();
    expect(screen.getByText(/It is kept in this browser only/)).toBeTruthy();
    blockStorage();
    act(() => done({ 'a/b': { done: true } }));
    expect(screen.getByText(/This browser keeps nothing/)).toBeTruthy();
    expect(useProgress.getState().steps).toEqual({ 'a/b': { done: true } });
  });
});
