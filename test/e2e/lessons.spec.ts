import type { Page } from '@playwright/test';
import { clockTime } from './fixtures/clockTime';
import { type ExpectedStep, expectedSteps } from './fixtures/course';
import { expect, test } from './fixtures/test';

let steps: readonly ExpectedStep[] = [];

test.beforeAll(async () => {
  steps = await expectedSteps();
});

const at = (place: string): ExpectedStep =>
  steps.find((step) => step.place === place) as ExpectedStep;

const open = async (page: Page, { place, title }: ExpectedStep): Promise<void> => {
  await page.goto(`./#lessons/${place}`);
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
};

/** As fast as the transport allows: nothing that decides is missed for that. */
const hurry = (page: Page): Promise<void> => page.getByRole('slider', { name: 'Speed' }).fill('8');

/** Answers as told; what is in the control before anybody answers is not right. */
async function answer(page: Page, { question }: ExpectedStep, isRight: boolean): Promise<void> {
  if (question === null) return;
  const { kind, names, labels, right } = question;
  if (kind === 'choose' || kind === 'point') {
    const wanted = names.findIndex((name) => (name === right) === isRight);
    if (kind === 'choose') await page.locator('.lesson-option').nth(wanted).click();
    else await page.locator('.lesson-point').nth(wanted).click();
  } else if (isRight && kind === 'number') {
    await page.locator('.lesson-number .number-field').fill(String(right));
    await page.keyboard.press('Enter');
  } else if (isRight && Array.isArray(right)) {
    const rows = page.locator('.lesson-row');
    for (const [place, name] of right.entries()) {
      const texts = await rows.locator('.lesson-row-text').allInnerTexts();
      const from = texts.findIndex((text) => text.trim() === labels[String(name)]);
      if (from === place) continue;
      // By keys, which wait for no row to come to rest; the focus moves along with the row.
      await rows.nth(from).getByRole('button').first().focus();
      for (let at = from; at > place; at--) await page.keyboard.press('Enter');
    }
  }
}

/** Watches, and looks at what is told. */
async function watch(page: Page, step: ExpectedStep, isRight: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(page.locator('.lesson-result')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: /^Play \(|^Play$/ })).toBeVisible();
  const time = await clockTime(page);
  // To the microsecond where the clock shows as much.
  expect(Math.abs(time - (step.decided ?? -1))).toBeLessThan(0.006);
  if (step.question === null) return;
  const verdict = page.locator('.lesson-verdict');
  await expect(verdict).toHaveAttribute('data-right', String(isRight));
  await expect(verdict).toContainText(isRight ? 'Right.' : 'Not this time.');
}

/** Sets what the solution sets, on the sliders' fields, or lets the page do so where sliders are not enough. */
async function solve(page: Page, { solution }: ExpectedStep): Promise<void> {
  if (solution === null) return;
  const { knobs } = solution;
  if (knobs === null) {
    await page.getByRole('button', { name: 'Show one way' }).click();
  } else {
    await page.getByRole('button', { name: 'More settings' }).click();
    for (const [name, value] of Object.entries(knobs)) {
      await page.locator(`[data-knob="${name}"] .number-field`).first().fill(String(value));
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: /^Play/ }).click();
  }
  await hurry(page);
  await expect(page.locator('.lesson-verdict')).toContainText('Done.', { timeout: 30_000 });
}

/** In one go, as a learner does it: the last link of each step leads to the next one. */
test('every lesson plays through, with right and with wrong answers', async ({ page }) => {
  test.setTimeout(240_000);
  let shown: ExpectedStep | undefined;
  let atFirst = 0;
  for (const [index, step] of steps.entries()) {
    if (shown === undefined) await open(page, step);
    await expect(
      page.getByRole('heading', { level: 2, name: step.title, exact: true }),
    ).toBeVisible();
    // Next leads through the course, and the focus goes along.
    if (shown !== undefined) {
      await expect(page.locator('.lesson h2')).toBeFocused();
      const [lesson] = step.place.split('/');
      expect(new URL(page.url()).hash).toBe(
        shown.place.split('/')[0] === lesson ? `#lessons/${step.place}` : `#lessons/${lesson}`,
      );
    }
    shown = step;
    if (step.kind === 'try') {
      await expect(page.locator('.lesson-verdict')).toHaveCount(0);
      const takesMore = step.solution?.knobs === null;
      if (takesMore) await showAnswers(page, true);
      await solve(page, step);
      if (takesMore) await showAnswers(page, false);
    } else {
      await hurry(page);
      const first = index % 2 === 0;
      if (step.question !== null && first) atFirst++;
      await answer(page, step, first);
      await watch(page, step, first);
      if (step.question !== null) {
        await page.getByRole('button', { name: 'Answer again' }).click();
        await expect(page.locator('.lesson-result')).toHaveCount(0);
        await hurry(page);
        await answer(page, step, !first);
        await watch(page, step, !first);
      }
    }
    await page.locator('.lesson-foot a').last().click();
  }
  // The last one leads back to the course, where all is done; only first answers count.
  await expect(page.getByRole('heading', { level: 2, name: 'Lessons' })).toBeVisible();
  const all = steps.length;
  const questions = `${atFirst} question${atFirst === 1 ? '' : 's'} right at the first answer.`;
  await expect(page.getByText(`${all} of ${all} steps done, ${questions}`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`${all} of ${all} steps done, ${questions}`)).toBeVisible();
});

test('what is told is in its place at once, so that a button does not leave under who presses it', async ({
  page,
}) => {
  const step = at('closingDown/shutDown');
  await open(page, step);
  await hurry(page);
  await answer(page, step, true);
  const places = page.locator('.lesson').evaluate(
    (card) =>
      new Promise<readonly number[]>((resolve) => {
        const topOf = (): number =>
          card.querySelector('.lesson-buttons')?.getBoundingClientRect().top ?? Number.NaN;
        const observer = new MutationObserver(() => {
          if (card.querySelector('.lesson-result') === null) return;
          observer.disconnect();
          const atOnce = topOf();
          setTimeout(() => resolve([atOnce, topOf()]), 1000);
        });
        observer.observe(card, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  const [atOnce, later] = await places;
  expect(atOnce).toBeGreaterThan(0);
  expect(later).toBe(atOnce);
});

/** Switches answers on or off on the course's page, and comes back. */
async function showAnswers(page: Page, isOn: boolean): Promise<void> {
  const { hash } = new URL(page.url());
  await page.goto('./#lessons');
  await page.getByRole('checkbox', { name: 'Show all answers' }).setChecked(isOn);
  await page.goto(`./${hash}`);
}

test('a scene is as it was left, whatever was played in lessons', async ({ page }) => {
  await page.goto('./#supermarket');
  await page.getByRole('button', { name: /^Pause/ }).click();
  await page.locator('[data-knob="cashiers"] .number-field').fill('5');
  await page.keyboard.press('Enter');
  const clock = page.locator('.clock-time');
  const before = await clock.innerText();
  for (const step of steps.slice(0, 3)) await open(page, step);
  await hurry(page);
  await page.getByRole('link', { name: 'Supermarket' }).click();
  await expect(clock).toHaveText(before);
  await expect(page.locator('[data-knob="cashiers"] .number-field')).toHaveValue('5');
});

test('who changes the run is told so, and can set the scene again', async ({ page }) => {
  const step = steps.find(({ question }) => question?.kind === 'point') as ExpectedStep;
  await open(page, step);
  const clock = page.locator('.clock-time');
  const asked = await clock.innerText();
  await page.locator('.knob .slider').first().press('ArrowRight');
  await expect(page.getByText('You have changed the run')).toBeVisible();
  await page.getByRole('button', { name: 'Set the scene again' }).click();
  await expect(page.getByText('You have changed the run')).toBeHidden();
  await expect(clock).toHaveText(asked);
});

test('who is asked to point can point at the stage', async ({ page }) => {
  const step = steps.find(({ question }) => question?.names.includes('cashier 1')) as ExpectedStep;
  await open(page, step);
  await page.locator('.stage-place .till').nth(1).click();
  const pressed = page.locator('.lesson-point[aria-pressed="true"]');
  await expect(pressed).toHaveText('cashier 1');
});

test('progress can be taken along as a file, forgotten, and brought back', async ({ page }) => {
  const step = steps.find(({ kind }) => kind === 'watch') as ExpectedStep;
  await open(page, step);
  await hurry(page);
  await watch(page, step, true);
  await page.goto('./#lessons');
  const sum = page.getByText(/steps done, /);
  await expect(sum).toContainText(`1 of ${steps.length}`);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await (await saving).path();
  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(sum).toContainText(`0 of ${steps.length}`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version": 1, "steps": {"a/b": {"done": 1}}}'),
  });
  await expect(page.getByText('The field “done” of “a/b” should be true, and is 1.')).toBeVisible();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(sum).toContainText(`1 of ${steps.length}`);
});

/** The course, and one step of each kind of step and of question. */
const kinds = (): readonly ExpectedStep[] => {
  const found = new Map(
    steps.map((step) => [`${step.kind} ${step.question?.kind ?? ''}`, step] as const),
  );
  return [...found.values()];
};

for (const [width, height, theme] of [
  [1440, 900, 'light'],
  [1280, 720, 'light'],
  [1280, 720, 'projector'],
] as const) {
  test(`card, stage and playback are in sight at ${width}x${height} in the ${theme} theme`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('await-your-turn:theme', chosen);
    }, theme);
    await page.setViewportSize({ width, height });
    for (const step of kinds()) {
      await open(page, step);
      await expect(page.locator('.lesson')).toBeInViewport({ ratio: 0.6 });
      await expect(page.locator('.transport')).toBeInViewport({ ratio: 0.6 });
      // In large type and with a header of two rows, the tallest stage is seen by half.
      await expect(page.locator('.stage-place').first()).toBeInViewport({
        ratio: theme === 'projector' ? 0.4 : 0.6,
      });
      // The way on is never below the edge, be it to the answer or to the next step.
      await expect(page.locator('.lesson-buttons')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.lesson-foot')).toBeInViewport({ ratio: 1 });
      const foot = await page.locator('.foot').boundingBox();
      const card = await page.locator('.lesson').boundingBox();
      expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    }
  });
}

test('while a question is open, the order service does not say what comes', async ({ page }) => {
  for (const [place, told] of [
    ['vips/whoIsNext', '.heap-next'],
    ['closingDown/cancelledAtOnce', '.closing .forecast'],
  ] as const) {
    const step = at(place);
    await open(page, step);
    await expect(page.locator(told)).toBeAttached();
    await expect(page.locator(told)).toBeHidden();
  }
  const step = at('vips/whoIsNext');
  await open(page, step);
  await answer(page, step, true);
  await watch(page, step, true);
  await expect(page.locator('.heap-next')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the stage answers as well, and what was understood comes into sight', async ({
    page,
  }) => {
    const step = steps.find(({ question }) =>
      question?.names.includes('cashier 1'),
    ) as ExpectedStep;
    await open(page, step);
    const till = page.locator('.stage-place .till').nth(1);
    // To the middle of the screen, where playback does not lie over it.
    await till.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await till.tap();
    const pressed = page.locator('.lesson-point[aria-pressed="true"]');
    await expect(pressed).toHaveText('cashier 1');
    await expect(pressed).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Watch', exact: true })).toBeInViewport();
  });
});

test('a list is put in order by hand, too', async ({ page }) => {
  const step = steps.find(({ question }) => question?.kind === 'order') as ExpectedStep;
  await open(page, step);
  const texts = page.locator('.lesson-row-text');
  const before = await texts.allInnerTexts();
  const handle = await page.locator('.lesson-handle').first().boundingBox();
  const second = await page.locator('.lesson-row').nth(1).boundingBox();
  if (handle === null || second === null) throw new Error('no rows');
  const x = handle.x + handle.width / 2;
  const y = handle.y + handle.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, second.y + second.height, { steps: 12 });
  await page.mouse.up();
  await expect(texts).toHaveText([before[1], before[0], ...before.slice(2)].map(String));
});
