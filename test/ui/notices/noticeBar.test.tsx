import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { NoticeBar } from '../../../src/ui/notices/NoticeBar';
import { sentenceOf } from '../../../src/ui/notices/sentenceOf';
import { sceneWords } from '../../../src/words/scenes';
import { freshViewer, liveUpTo } from '../freshViewer';

describe('NoticeBar', () => {
  beforeEach(async () => {
    freshViewer();
    render(<NoticeBar />);
    // What it says is loaded with the first notice.
    act(() => viewer.getState().setSeed(7));
    await screen.findByText(/^Seed 7/);
    act(() => viewer.getState().dismissNotice());
    freshViewer();
    vi.useFakeTimers();
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const note = () => screen.getByRole('status').textContent;
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is a live region before there is anything to say', () => {
    expect(note()).toBe('');
  });

  it('says that changing the past drops what came after, and is quiet again in a while', () => {
    act(() => liveUpTo(3));
    act(() => viewer.getState().seek(1));
    act(() => viewer.getState().setKnob('cashiers', 5));
    expect(note()).toContain('You changed the past: what came after 1.00 s is set aside');
    act(() => {
      vi.advanceTimersByTime(12_000);
    });
    expect(note()).toBe('');
  });

  it('brings back by its button what was set aside, and takes that back', () => {
    act(() => liveUpTo(3));
    const { reach, watched } = viewer.getState();
    act(() => viewer.getState().seek(1));
    act(() => viewer.getState().setKnob('cashiers', 5));
    const forked = viewer.getState().watched;
    expect(viewer.getState().reach).toBeLessThan(1.1);

    press('Undo');
    expect(viewer.getState()).toMatchObject({ time: 1, reach, now: { cashiers: 3 } });
    expect(viewer.getState().watched === watched).toBe(true);
    expect(note()).toContain('What was set aside is back, with the playhead at 1.00 s.');

    press('Redo');
    expect(viewer.getState().watched === forked).toBe(true);
    expect(viewer.getState().now.cashiers).toBe(5);
    expect(note()).toContain('The undo is taken back: the run is at 1.00 s again.');

    press('Undo');
    expect(viewer.getState().watched === watched).toBe(true);
  });

  it.each([
    ['a new seed', () => viewer.getState().setSeed(7), 'Seed 7: a new run'],
    ['another version', () => viewer.getState().setVersion('whileNotEmpty'), 'Now with “while not'],
    ['other settings', () => viewer.getState().openWith({ cashiers: 2 }), 'Other settings: a new'],
    ['a reset', () => viewer.getState().reset(), 'A new run, from opening time.'],
  ])('offers to undo %s', (_, start, sentence) => {
    act(() => liveUpTo(2));
    const { time, seed, version, watched } = viewer.getState();
    act(start);
    expect(viewer.getState().time).toBe(0);
    expect(note()).toContain(sentence);
    press('Undo');
    expect(viewer.getState()).toMatchObject({ time, seed, version });
    expect(viewer.getState().watched === watched).toBe(true);
  });

  it('keeps the focus on its button when undo becomes redo', () => {
    act(() => liveUpTo(2));
    act(() => viewer.getState().reset());
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    press('Undo');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Redo' }));
  });

  it('does not go while a button of it has the focus', () => {
    act(() => liveUpTo(2));
    act(() => viewer.getState().reset());
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    expect(note()).toContain('A new run');
    undo.blur();
    act(() => {
      vi.advanceTimersByTime(12_000);
    });
    expect(note()).toBe('');
  });

  it('keeps no focus that came by a click, so that the space bar plays and does not undo', () => {
    act(() => liveUpTo(2));
    act(() => viewer.getState().reset());
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    fireEvent.click(undo, { detail: 1 });
    expect(viewer.getState().time).toBeCloseTo(2, 9);
    expect(document.activeElement).toBe(document.body);
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
    expect(
      sentenceOf(
        { kind: 'newRun', because: 'version', version: 'whileNotEmpty' },
        sceneWords('supermarket'),
      ),
    ).toBe('Now with “while not line.empty()”: a new run, from opening time.');
  });

  it('tells what can still be done when a task never yields', () => {
    expect(sentenceOf({ kind: 'hung' }, sceneWords('supermarket'))).toBe(
      'A task never yields, so nothing can be done any more: the run ends here. Go back to before that and act there, or reset.',
    );
  });

  it('keeps the name of an input that has no control', () => {
    const problem = { reason: 'outOfRange', name: 'openTill', min: 0, max: 11, got: '12' } as const;
    expect(sentenceOf({ kind: 'refused', problem }, sceneWords('supermarket'))).toBe(
      'openTill goes from 0 to 11, so 12 is out of range. It stays as it was.',
    );
  });
});
