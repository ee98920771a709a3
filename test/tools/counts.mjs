/**
 * What a stage of the test run found.
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 */

/**
 * Counts a stage that runs tests, from its reporter's numbers and its exit code. A stage in which no
 * test ran has failed, and so has one that ends badly although no test failed: then something outside
 * of the tests broke.
 *
 * @param {{ passed: number, failed: number }} tests
 * @param {number} status the exit code
 * @returns {Count}
 */
function countOf({ passed, failed }, status) {
  if (passed + failed === 0) return { passed, failed: 1, note: 'no test ran' };
  if (failed === 0 && status !== 0) {
    return { passed, failed: 1, note: `something outside of a test failed (exit code ${status})` };
  }
  return { passed, failed };
}

/**
 * @param {string | undefined} report what vitest's JSON reporter wrote, if it did
 * @param {number} status the exit code
 */
export function vitestCount(report, status) {
  if (report === undefined) return countOf({ passed: 0, failed: 0 }, status);
  const { numPassedTests, numFailedTests } =
    /** @type {{ numPassedTests: number, numFailedTests: number }} */ (JSON.parse(report));
  return countOf({ passed: numPassedTests, failed: numFailedTests }, status);
}

/**
 * A test that passed at the second try only is flaky, and counts as failed.
 *
 * @param {string | undefined} report what Playwright's JSON reporter wrote, if it did
 * @param {number} status the exit code
 */
export function playwrightCount(report, status) {
  if (report === undefined) return countOf({ passed: 0, failed: 0 }, status);
  const { stats } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */ (
      JSON.parse(report)
    );
  return countOf({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, status);
}

/**
 * A check that either holds or does not is one test.
 *
 * @param {number} status the exit code
 * @returns {Count}
 */
export function checkCount(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
