import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test';

/** Where each card of the gallery leads. */
async function addresses(page: Page): Promise<string[]> {
  await page.goto('./#mistakes');
  await expect(page.getByRole('heading', { name: 'Mistakes with queues' })).toBeVisible();
  return page
    .locator('.gallery-card')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('href') ?? ''));
}

/** Says what one expects, and lets the run come to its end. */
async function answer(page: Page, option: number): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What will happen?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The fix' })).toBeHidden();
  await page.locator('.question-option').nth(option).getByRole('radio').check();
  await page.getByRole('button', { name: 'Run it and see' }).click();
  // The run was lived already: its end is one press away for who does not want to watch it.
  await page.getByRole('button', { name: 'To the end of what was lived' }).click();
  await expect(page.getByRole('heading', { name: 'The fix' })).toBeVisible();
}

test('every mistake is asked, run, explained and put right', async ({ page }) => {
  test.setTimeout(180_000);
  const all = await addresses(page);
  expect(all).toHaveLength(22);
  const verdicts = new Set<string>();
  for (const address of all) {
    await page.goto(`./${address}`);
    await answer(page, 1);
    await expect(page.locator('.question-tag', { hasText: 'comes true' })).toHaveCount(1);
    verdicts.add(await page.locator('.question-verdict b').innerText());
    const isStuck = await page.getByText(/^The program never ends/).isVisible();
    await expect(page.getByRole('heading', { name: 'Why is it stuck?' })).toHaveCount(
      isStuck ? 1 : 0,
    );
    await expect(page.locator('.diff-line:not(.is-same)').first()).toBeVisible();
    await page.getByRole('button', { name: 'Play both from the start' }).click();
    await expect(page.getByRole('heading', { name: 'Put right', exact: true })).toBeVisible();
    await page.keyboard.press('End');
    // Only a mistake gets stuck; every fix comes to its end.
    await expect(page.getByText('0 alive').last()).toBeVisible();
  }
  // One of them is right with the second answer, and one is wrong: both are said.
  expect(verdicts.size).toBe(2);
});

test('a run plays by itself until it is stuck, and stands there', async ({ page }) => {
  await page.goto('./#mistakes/betweenAwait');
  await page.locator('.question-option').nth(1).getByRole('radio').check();
  await page.getByRole('button', { name: 'Run it and see' }).click();
  await expect(page.getByText('Right. That is what happens:').first()).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByText('stuck: every task waits')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
});

test('a teacher sees all answers at once, on a later visit too', async ({ page }) => {
  await page.goto('./#mistakes');
  await page.getByRole('checkbox', { name: 'Show all answers' }).check();
  await page.goto('./#mistakes/starvation');
  await expect(page.getByRole('heading', { name: 'The fix' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The fix' })).toBeVisible();
});
