import { expect, test } from 'vitest';
import { missingPackages } from './missingPackages.mjs';

const linux = /** @type {const} */ ({ platform: 'linux', arch: 'x64', libc: 'glibc' });
const mac = /** @type {const} */ ({ platform: 'darwin', arch: 'arm64', libc: undefined });
const page = { version: '1.0.0', integrity: 'sha512-a' };

test('nothing is missing when the same versions are installed', () => {
  expect(
    missingPackages({ '': {}, 'node_modules/page': page }, { 'node_modules/page': page }, linux),
  ).toEqual([]);
});

test('a package that is absent, of another version or of other content is missing', () => {
  const locked = { 'node_modules/page': page };
  expect(missingPackages(locked, {}, linux)).toEqual(['node_modules/page']);
  const older = { ...page, version: '0.9.0' };
  expect(missingPackages(locked, { 'node_modules/page': older }, linux)).toHaveLength(1);
  const other = { ...page, integrity: 'sha512-b' };
  expect(missingPackages(locked, { 'node_modules/page': other }, linux)).toHaveLength(1);
});

test('a package with compiled code is missing only on the machine that it is made for', () => {
  const locked = {
    glibc: { ...page, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    musl: { ...page, optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    apple: { ...page, optional: true, os: ['darwin'], cpu: ['arm64'] },
    events: { ...page, optional: true, os: ['darwin'] },
    notWindows: { ...page, optional: true, os: ['!win32'] },
  };
  expect(missingPackages(locked, {}, linux)).toEqual(['glibc', 'notWindows']);
  expect(missingPackages(locked, {}, mac)).toEqual(['apple', 'events', 'notWindows']);
});

test('an optional package that is made for no machine in particular is never missing', () => {
  expect(missingPackages({ extra: { ...page, optional: true } }, {}, linux)).toEqual([]);
});
