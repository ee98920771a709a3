import { beforeAll, expect, test } from 'vitest';
import { gallery, type Version } from '../../src/scenarios/gallery';
import { cpythonListing, ourListing } from './compareListing';
import { CPython } from './cpython';
import { difference } from './divergence';
import { galleryCase, galleryPlan } from './galleryRuns';

/** Virtual seconds a callback: none, the page's, and one that is felt. */
const COSTS = [0, 1e-6, 1e-3];

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

test.each(gallery.versions as readonly Version[])(
  "the gallery's %s runs on CPython as on our engine, callback by callback, line by line",
  (version) => {
    const each = galleryCase(version);
    for (const cost of COSTS) {
      const theirs = cpythonListing(cpython, each, cost);
      expect(difference(theirs, ourListing(each, cost, galleryPlan)) ?? '').toBe('');
      // It has run: main was there, something was printed or raised, and it came to an end.
      expect(theirs).toContain('name main');
      expect(theirs).toMatch(/ \| (log|raised) |ended finished \d+ failed [1-9]/);
      expect(theirs).toMatch(/\nE (finished|stuck)$/);
    }
  },
);
