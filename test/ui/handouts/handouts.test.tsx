import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Lesson, type LessonName, lessons, type LessonWords } from '../../../src/lessons';
import { HandoutScene } from '../../../src/ui/handouts/HandoutScene';
import type { HandoutKind } from '../../../src/ui/lessons/lessonPlace';

const course = Object.entries<{ readonly lesson: Lesson; readonly words: LessonWords<Lesson> }>(
  lessons,
);

/** Python stands between backticks in the words, and in type of its own on paper. */
const plain = (text: string): string => text.replaceAll('`', '');

/** Shows what is printed, and waits until all its runs have been lived. Returns its text. */
async function printed(lesson: LessonName | null, kind: HandoutKind): Promise<string> {
  render(<HandoutScene lesson={lesson} kind={kind} />);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Print' });
  await waitFor(() => expect(button.disabled).toBe(false), { timeout: 20_000 });
  return document.querySelector('main')?.textContent ?? '';
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(course)('what is printed for %s', (name, { lesson, words }) => {
  const steps = Object.entries(words.steps);

  it('tells a teacher of each step what to ask, what they will say and what to show next', async () => {
    const text = await printed(name as LessonName, 'notes');
    expect(text).toContain(`${lesson.minutes} minutes`);
    for (const [, { title, teacher }] of steps) {
      for (const said of [title, teacher.ask, teacher.theySay, teacher.showNext]) {
        expect(text).toContain(plain(said));
      }
    }
  });

  it('asks a class every question and sets every task, with no word of why', async () => {
    const text = await printed(name as LessonName, 'handout');
    for (const [, step] of steps) {
      expect(text).toContain(plain(step.scene));
      expect(text).toContain(
        plain('task' in step ? step.task : 'question' in step ? step.question : ''),
      );
    }
    expect(screen.queryByText('Why:')).toBeNull();
    expect(screen.queryByText('What happens:')).toBeNull();
    const hints = steps.flatMap(([, step]) => ('hint' in step ? [step.hint] : []));
    expect(hints.filter((hint) => text.includes(plain(hint)))).toEqual([]);
  });

  it('has with the answers a reason for each step that is played, and a way for each task', async () => {
    await printed(name as LessonName, 'answers');
    const kinds = Object.values(lesson.steps).map(({ kind }) => kind);
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect(screen.getAllByText('Why:')).toHaveLength(count('watch') + count('predict'));
    expect(screen.queryAllByText('What happens:')).toHaveLength(count('predict'));
    expect(screen.queryAllByRole('alert')).toEqual([]);
    const hints = steps.flatMap(([, step]) => ('hint' in step ? [plain(step.hint)] : []));
    const text = document.querySelector('main')?.textContent ?? '';
    expect(hints.filter((hint) => !text.includes(hint))).toEqual([]);
  });
});

describe('the answers on paper', () => {
  /** The answer that is printed for a step, found by its title. */
  const answerOf = async (lesson: LessonName, title: string): Promise<string> => {
    await printed(lesson, 'answers');
    const step = screen.getByRole('heading', { name: new RegExp(title) }).closest('section');
    if (step === null) throw new Error(`no step ${title}`);
    return within(step).getByText('What happens:').parentElement?.textContent ?? '';
  };

  // What CPython does, told by hand: see the tests of these lessons.
  it.each([
    ['producerConsumer', 'Who puts next', 'What happens: door 2'],
    ['manager', 'How many tills will be open', 'What happens: 7 tills'],
    ['vips', 'Who is next', 'What happens: #5'],
    ['emptyShop', 'Nobody is left', 'What happens: It gets stuck: nothing can happen any more'],
  ] as const)('are those of the runs: %s, %s', async (lesson, title, answer) => {
    expect(await answerOf(lesson, title)).toBe(answer);
  });
});

describe('the whole course', () => {
  it('is printed lesson by lesson, with a number for each', async () => {
    const text = await printed(null, 'notes');
    course.forEach(([, { words }], at) => {
      expect(text).toContain(`Lesson ${at + 1}`);
      expect(screen.getByRole('heading', { name: words.title })).toBeTruthy();
    });
  });

  it('goes to the printer when the button is pressed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    await printed('lineAndTills', 'handout');
    screen.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
  });
});
