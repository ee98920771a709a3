import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.mjs';

const { packages } =
  /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */ (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  );

test('the lock file has every system’s compiled code, so that npm ci works on all of them', () => {
  const left = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages))
      .filter((name) => !(`${path}/node_modules/${name}` in packages))
      .map((name) => `${path} needs ${name}`),
  );
  expect(left).toEqual([]);
});
