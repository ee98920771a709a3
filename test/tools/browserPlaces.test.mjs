import { expect, test } from 'vitest';
import { browserPlaces } from './browserPlaces.mjs';

test('on Linux every folder of the PATH is looked in: what has no windows, Chrome, Chromium, Edge', () => {
  const places = browserPlaces('linux', { PATH: '/usr/local/bin:/usr/bin:relative' });
  expect(places.slice(0, 2)).toEqual([
    '/usr/local/bin/chromium-headless-shell',
    '/usr/bin/chromium-headless-shell',
  ]);
  const order = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge'];
  const found = order.map((place) => places.indexOf(place));
  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});

test('on macOS the programs inside the applications are meant, everybody’s and one’s own', () => {
  const places = browserPlaces('darwin', { HOME: '/Users/ada' });
  expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('on Windows the folders for programs are taken from the environment', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' };
  const places = browserPlaces('win32', env);
  expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain(
    'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).toHaveLength(6);
});
