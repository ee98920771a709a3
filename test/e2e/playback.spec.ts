import type { Page } from '@playwright/test';
import { chooseTheme } from './fixtures/chooseTheme';
import { clockTime } from './fixtures/clockTime';
import { expect, test } from './fixtures/test';

const themes = ['Light', 'Dark', 'Projector'] as const;

const clock = (page: Page) => page.locator('.clock-time');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** Plays past so many virtual seconds and pauses, without the focus on any control. */
async function playPast(page: Page, seconds: number): Promise<void> {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(seconds);
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeVisible();
}

test('the page waits at opening time for those who like to start paused', async ({ page }) => {
  await page.goto('./');
  await expect(button(page, 'Pause')).toBeVisible();
  await button(page, 'Keys and preferences').click();
  await sheet(page).getByRole('checkbox', { name: 'Start paused' }).check();
  await page.reload();
  await expect(clock(page)).toHaveText('0.000000 s');
  await expect(button(page, 'Play')).toBeVisible();
});

test('single steps back and on by key come back to the same instant and the same picture', async ({
  page,
}) => {
  await playPast(page, 2);
  /** The time, the place in the loop's work and where everybody stands, once all have come to rest. */
  const seen = () =>
    page.evaluate(async () => {
      const look = (): string[] => {
        const texts = [...document.querySelectorAll('.clock-time, .clock-place')];
        const people = [...document.querySelectorAll<HTMLElement>('.person')];
        return [
          ...texts.map(({ textContent }) => textContent),
          ...people.flatMap(({ style }) => (style.opacity === '0' ? [] : [style.transform])).sort(),
        ];
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let last = look();
      for (let still = 0; still < 15; ) {
        await frame();
        const now = look();
        still = now.join() === last.join() ? still + 1 : 0;
        last = now;
      }
      return last;
    });
  await page.keyboard.press(',');
  const before = await seen();
  for (const key of [',', ',', ',']) await page.keyboard.press(key);
  expect(await seen()).not.toEqual(before);
  for (const key of ['.', '.', '.']) await page.keyboard.press(key);
  expect(await seen()).toEqual(before);
});

test('what an act in the past sets aside comes back by the button in the note, and by Ctrl Z', async ({
  page,
}) => {
  await playPast(page, 3);
  const lived = await page.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuetext');
  const reach = lived?.split(' of ')[1];
  await page.keyboard.press('3');
  await page.getByRole('slider', { name: 'Cashiers', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('You changed the past')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await expect(playhead).toHaveAttribute('aria-valuetext', new RegExp(` of ${reach}$`));
  await page.keyboard.press('Control+Shift+z');
  await expect(playhead).not.toHaveAttribute('aria-valuetext', new RegExp(` of ${reach}$`));
  await page.keyboard.press('Control+z');
  await expect(playhead).toHaveAttribute('aria-valuetext', new RegExp(` of ${reach}$`));
});

test('the sheet is opened by ?, keeps the focus, and gives it back when Esc closes it', async ({
  page,
}) => {
  await playPast(page, 0);
  const slider = page.getByRole('slider', { name: 'Cashiers', exact: true });
  await slider.focus();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  const before = await clock(page).innerText();
  await page.keyboard.press('.');
  expect(await clock(page).innerText()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(slider).toBeFocused();
});

/** Pairs of controls and texts of playback that lie over each other, and targets that are too small. */
async function flaws(page: Page, least: number): Promise<string[]> {
  return page.locator('.transport').evaluate((transport, leastSide) => {
    const parts = [
      ...transport.querySelectorAll('button, select, .speed .slider, output, .clock > *'),
    ];
    const boxes = parts.map((part) => ({
      name: part.getAttribute('aria-label') ?? (part.className || part.tagName),
      // A text may be narrower than its box, or wider.
      box: part.matches('.clock > *')
        ? ((): DOMRect => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return range.getBoundingClientRect();
          })()
        : part.getBoundingClientRect(),
      isButton: part.matches('button, select'),
    }));
    const found: string[] = [];
    boxes.forEach(({ name, box, isButton }, at) => {
      if (box.right > innerWidth + 0.5) found.push(`${name} sticks out`);
      if (isButton && Math.min(box.width, box.height) < leastSide) found.push(`${name} is small`);
      for (const other of boxes.slice(at + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 1 && high > 1) found.push(`${name} lies over ${other.name}`);
      }
    });
    return found;
  }, least);
}

for (const [width, height, least] of [
  [1440, 900, 24],
  [1280, 720, 24],
  [390, 844, 44],
  [320, 700, 44],
] as const) {
  test(`nothing of playback lies over another at ${width} × ${height} in any theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await playPast(page, 1.5);
    await button(page, 'Reset to opening time').click();
    await expect(button(page, 'Undo: bring back what was set aside')).toBeVisible();
    await page.keyboard.press('Control+z');
    for (const theme of themes) {
      await chooseTheme(page, theme);
      expect(await flaws(page, least)).toEqual([]);
    }
  });
}

test('the scrubber has 25 rem at 1280 × 720, in one row with everything else', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./');
  const scrubber = await page.locator('.scrubber').boundingBox();
  const play = await page.locator('.play').boundingBox();
  if (scrubber === null || play === null) throw new Error('a part of playback is missing');
  expect(scrubber.width).toBeGreaterThanOrEqual(25 * 16);
  expect(scrubber.y).toBeLessThan(play.y + play.height);
  expect(scrubber.y + scrubber.height).toBeGreaterThan(play.y);
});

test('nothing of playback moves when the run is paused, undone or set going', async ({ page }) => {
  await page.goto('./');
  await expect.poll(() => clockTime(page)).toBeGreaterThan(1);
  const places = () =>
    page
      .locator('.transport button, .transport select, .scrubber, .clock, .clock-place')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().x));
  const playing = await places();
  await page.keyboard.press('Space');
  expect(await places()).toEqual(playing);
  await button(page, 'Reset to opening time').click();
  expect(await places()).toEqual(playing);
});
