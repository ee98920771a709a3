import { posix, win32 } from 'node:path';

// Debian's browser without any windows comes first: a page in it takes a good half of the time that it takes in the
// browser people use, and draws the same.
const linuxNames = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/var/lib/flatpak/exports/bin/com.google.Chrome',
  '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where Chrome, Chromium and Edge are found on a system: the best for tests, and then the most likely places
 * first. The browsers need not be there.
 *
 * @param {string} platform as `process.platform` has it
 * @param {Readonly<Record<string, string | undefined>>} env the environment's variables
 * @returns {string[]} paths of programs
 */
export function browserPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, ...program)] : [])),
    );
  }
  if (platform === 'darwin') {
    const folders = ['/', env['HOME'] ?? '/'];
    return macPrograms.flatMap((name) =>
      folders.map((folder) =>
        posix.join(folder, 'Applications', `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [
    ...linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    ...linuxPlaces,
  ];
}
