import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addProgress,
  firstProgress,
  forgetProgress,
  recordDone,
  useProgress,
} from '../../../src/ui/progress/progress';
import { writeProgress } from '../../../src/ui/progress/progressFile';
import { blockStorage } from '../blockedStorage';

const steps = () => useProgress.getState().steps;

describe('progress', () => {
  beforeEach(() => {
    localStorage.clear();
    useProgress.setState({ steps: {}, isKept: true });
  });

  afterEach(() => vi.unstubAllGlobals());

  it('is nothing at first, and on the next visit as it was left', () => {
    expect(firstProgress()).toEqual({ steps: {}, isKept: true });
    recordDone('a/watched');
    recordDone('a/asked', true);
    recordDone('mistakes/b', false);
    const known = {
      'a/watched': { done: true },
      'a/asked': { done: true, right: true },
      'mistakes/b': { done: true, right: false },
    };
    expect(steps()).toEqual(known);
    expect(firstProgress().steps).toEqual(known);
  });

  it('counts the first answer only, and none of who has seen the right one before', () => {
    recordDone('a/wrong', false);
    recordDone('a/wrong', true);
    recordDone('a/seen');
    recordDone('a/seen', true);
    expect(steps()).toEqual({ 'a/wrong': { done: true, right: false }, 'a/seen': { done: true } });
  });

  it('adds what comes from elsewhere and does not know here', () => {
    recordDone('a/here', false);
    addProgress({
      steps: { 'a/here': { done: true, right: true }, 'a/there': { done: true, right: true } },
    });
    expect(steps()).toEqual({
      'a/here': { done: true, right: false },
      'a/there': { done: true, right: true },
    });
    forgetProgress();
    expect(firstProgress().steps).toEqual({});
  });

  it('is kept for the visit where storage is forbidden or full, and knows that', () => {
    blockStorage();
    expect(firstProgress()).toEqual({ steps: {}, isKept: true });
    recordDone('a/b');
    expect(useProgress.getState()).toEqual({ steps: { 'a/b': { done: true } }, isKept: false });
    const full = (): never => {
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full });
    recordDone('a/c');
    expect(Object.keys(steps())).toEqual(['a/b', 'a/c']);
    expect(useProgress.getState().isKept).toBe(false);
  });

  it('is not taken from what else is stored under its name', () => {
    for (const stored of ['', 'no JSON', '[]', '{"version": 2, "steps": {}}']) {
      localStorage.setItem('await-your-turn:lessons', stored);
      expect(firstProgress().steps).toEqual({});
    }
  });
});

describe('in two tabs', () => {
  /** What the browser tells this tab when another one has stored something. */
  const stores = (value: string | null): void => {
    if (value === null) localStorage.clear();
    else localStorage.setItem('await-your-turn:lessons', value);
    window.dispatchEvent(
      new StorageEvent('storage', { key: value === null ? null : 'await-your-turn:lessons' }),
    );
  };
  const elsewhere = writeProgress({ steps: { 'vips/climb': { done: true, right: false } } });

  it('is what the other one has done, too, as soon as that is stored', () => {
    recordDone('lineAndTills/open');
    stores(elsewhere);
    expect(useProgress.getState().steps).toEqual({ 'vips/climb': { done: true, right: false } });
    stores(null);
    expect(useProgress.getState().steps).toEqual({});
  });

  it('loses nothing of what the other one has stored before it was told of it', () => {
    localStorage.setItem('await-your-turn:lessons', elsewhere);
    recordDone('lineAndTills/open');
    // The first answer counts, wherever it was given.
    recordDone('vips/climb', true);
    const both = {
      'lineAndTills/open': { done: true },
      'vips/climb': { done: true, right: false },
    };
    expect(useProgress.getState().steps).toEqual(both);
    expect(firstProgress().steps).toEqual(both);
  });
});
