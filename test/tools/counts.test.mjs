import { expect, test } from 'vitest';
import { checkCount, playwrightCount, vitestCount } from './counts.mjs';

/** @type {(passed: number, failed: number) => string} */
const vitest = (passed, failed) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

/** @type {(expected: number, unexpected: number, flaky: number) => string} */
const playwright = (expected, unexpected, flaky) =>
  JSON.stringify({ stats: { expected, unexpected, flaky } });

test('tests are counted as their reporter counts them', () => {
  expect(vitestCount(vitest(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
  expect(vitestCount(vitest(12, 3), 1)).toEqual({ passed: 12, failed: 3 });
  expect(playwrightCount(playwright(7, 0, 0), 0)).toEqual({ passed: 7, failed: 0 });
  expect(playwrightCount(playwright(7, 1, 0), 1)).toEqual({ passed: 7, failed: 1 });
});

test('a flaky test counts as failed', () => {
  expect(playwrightCount(playwright(7, 0, 2), 0)).toEqual({ passed: 7, failed: 2 });
});

test('a stage in which no test ran has failed', () => {
  const nothing = { passed: 0, failed: 1, note: 'no test ran' };
  expect(vitestCount(vitest(0, 0), 0)).toEqual(nothing);
  expect(vitestCount(undefined, 1)).toEqual(nothing);
  expect(playwrightCount(playwright(0, 0, 0), 0)).toEqual(nothing);
  expect(playwrightCount(undefined, 0)).toEqual(nothing);
});

test('a stage that ends badly has failed, even if none of its tests did', () => {
  expect(vitestCount(vitest(12, 0), 1)).toMatchObject({ passed: 12, failed: 1 });
  expect(playwrightCount(playwright(7, 0, 0), 1)).toMatchObject({ passed: 7, failed: 1 });
});

test('a check counts as one test', () => {
  expect(checkCount(0)).toEqual({ passed: 1, failed: 0 });
  expect(checkCount(2)).toEqual({ passed: 0, failed: 1 });
});
