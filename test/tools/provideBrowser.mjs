import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { browserPlaces } from './browserPlaces.mjs';
import { npm } from './npm.mjs';

/**
 * Whether a browser is there and can be started: a Chromium whose libraries are missing, or a snap's
 * placeholder, is a file too. On Windows `--version` opens a window instead of printing.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** The browser that Playwright would download, if it has been. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {readonly string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

function usual() {
  return browserPlaces(process.platform, process.env).find(starts);
}

const advice = `No browser was found. Install Google Chrome, Chromium or Microsoft Edge,
or set CHROME_PATH to the program of one that is installed elsewhere,
or run: npx playwright install --with-deps chromium`;

/**
 * The program of a Chromium-based browser: CHROME_PATH, one in a usual place, Playwright's own, and if
 * there is none, one that is installed now: by apt-get on Debian as root, else by Playwright.
 *
 * @returns {Promise<string>} its path
 * @throws {Error} that says what to do if none can be had, or if CHROME_PATH names none
 */
export async function provideBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, but no browser can be started there.`);
  }
  const present = usual() ?? (await playwrightsOwn());
  if (present !== undefined) return present;

  if (isDebianAsRoot()) {
    console.log('No browser was found: installing Debian’s Chromium …');
    // Not every Debian has the one without windows.
    const packages = ['chromium-headless-shell', 'chromium'];
    if (aptGet('update') && packages.some((name) => aptGet('install', '-y', name))) {
      const installed = usual();
      if (installed !== undefined) return installed;
    }
  }
  console.log('No browser was found: letting Playwright download its own …');
  npm(['exec', '--', 'playwright', 'install', 'chromium']);
  const downloaded = await playwrightsOwn();
  if (downloaded !== undefined) return downloaded;
  throw new Error(advice);
}
