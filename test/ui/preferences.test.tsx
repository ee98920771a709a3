import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPreferences, prefer, usePreferences } from '../../src/ui/preferences';
import { blockStorage } from './blockedStorage';

const onFirstVisit = {
  singleKeys: true,
  startPaused: false,
  tellSteps: true,
  stepUnit: 'callback',
  showAnswers: false,
} as const;

describe('the preferences', () => {
  beforeEach(() => localStorage.clear());

  afterEach(() => {
    vi.unstubAllGlobals();
    usePreferences.setState(onFirstVisit);
  });

  it('are on a first visit: keys on, playing by itself, step by callback, no answers', () => {
    expect(firstPreferences()).toEqual(onFirstVisit);
  });

  it('are as they were left, each under a key with the prefix of this page', () => {
    const chosen = {
      singleKeys: false,
      startPaused: true,
      tellSteps: false,
      stepUnit: 'queue',
      showAnswers: true,
    } as const;
    prefer(chosen);
    expect(usePreferences.getState()).toEqual(chosen);
    expect(firstPreferences()).toEqual(chosen);
    expect(Object.keys(localStorage).sort()).toEqual([
      'await-your-turn:show-answers',
      'await-your-turn:single-keys',
      'await-your-turn:start-paused',
      'await-your-turn:step-unit',
      'await-your-turn:tell-steps',
    ]);
    prefer({ singleKeys: true });
    expect(firstPreferences()).toEqual({ ...chosen, singleKeys: true });
  });

  it('are not taken from what else somebody may have stored there', () => {
    localStorage.setItem('await-your-turn:single-keys', 'perhaps');
    localStorage.setItem('await-your-turn:start-paused', '');
    localStorage.setItem('await-your-turn:step-unit', 'mile');
    expect(firstPreferences()).toEqual(onFirstVisit);
  });

  it('hold for this visit only where storage is forbidden', () => {
    blockStorage();
    expect(firstPreferences()).toEqual(onFirstVisit);
    prefer({ singleKeys: false, startPaused: true, stepUnit: 'instant', showAnswers: true });
    expect(usePreferences.getState()).toEqual({
      singleKeys: false,
      startPaused: true,
      tellSteps: true,
      stepUnit: 'instant',
      showAnswers: true,
    });
    expect(firstPreferences()).toEqual(onFirstVisit);
  });
});
