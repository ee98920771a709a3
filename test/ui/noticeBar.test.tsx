import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../src/store';
import { NoticeBar, sentenceOf } from '../../src/ui/NoticeBar';
import { freshViewer, liveUpTo } from './freshViewer';

describe('NoticeBar', () => {
  beforeEach(() => {
    freshViewer();
    vi.useFakeTimers();
    render(<NoticeBar />);
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const note = () => screen.getByRole('status').textContent;

  it('is a live region before there is anything to say', () => {
    expect(note()).toBe('');
  });

  it('says that changing the past drops what came after, and is quiet again in a while', () => {
    act(() => liveUpTo(3));
    act(() => viewer.getState().seek(1));
    act(() => viewer.getState().setKnob('cashiers', 5));
    expect(note()).toContain('You changed the past: what came after 1.00 s is gone');
    act(() => {
      vi.advanceTimersByTime(12_000);
    });
    expect(note()).toBe('');
  });

  it('leaves what was refused until somebody has read it', () => {
    act(() => viewer.getState().setKnob('cashiers', 99));
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(note()).toContain('Cashiers goes from 0 to 12, so 99 is out of range.');
  });
});

describe('sentenceOf', () => {
  it('names the loop by the line in which it differs', () => {
    expect(sentenceOf({ kind: 'newRun', because: 'version', version: 'whileNotEmpty' })).toBe(
      'Now with “while not line.empty()”: a new run, from opening time.',
    );
  });

  it('keeps the name of an input that has no control', () => {
    const problem = { reason: 'outOfRange', name: 'openTill', min: 0, max: 11, got: '12' } as const;
    expect(sentenceOf({ kind: 'refused', problem })).toBe(
      'openTill goes from 0 to 11, so 12 is out of range. It stays as it was.',
    );
  });
});
