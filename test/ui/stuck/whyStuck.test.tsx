import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supermarket } from '../../../src/scenarios/supermarket';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { StuckPlace } from '../../../src/ui/stuck/StuckPlace';
import { polling } from '../../runner/polling';
import { Frames } from '../frames';
import { freshViewer, liveUpTo } from '../freshViewer';

describe('StuckPlace', () => {
  let frames: Frames;
  let end: () => void;
  let now = 0;

  const draw = (): void => act(() => frames.draw((now += 20)));
  const card = (): HTMLElement | null => screen.queryByRole('region');

  beforeEach(async () => {
    frames = new Frames();
    end = startFrames(
      () => {},
      (error) => {
        throw error;
      },
    );
    freshViewer();
    viewer.getState().setVersion('whileNotEmpty');
    render(<StuckPlace />);
    draw();
    // It is loaded once something may have gone wrong; then the run begins anew.
    act(() => liveUpTo(1.5));
    draw();
    await screen.findByRole('region');
    act(() => viewer.getState().seek(0));
    draw();
  });

  afterEach(() => {
    end();
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shows nothing while all is well, and says why as soon as nothing can happen any more', () => {
    expect(card()).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => liveUpTo(1.5));
    draw();
    expect(screen.getByRole('region', { name: 'Why is it stuck?' })).toBeTruthy();
    expect(card()?.textContent).toContain('when the line was empty');
    expect(screen.getByRole('status').textContent).toMatch(/^door waits in put\(\) on line 41/);
    act(() => viewer.getState().seek(0.5));
    draw();
    expect(card()).toBeNull();
  });

  it('says the same thing once to those who listen', () => {
    act(() => liveUpTo(1.2));
    draw();
    const spoken = screen.getByRole('status').firstChild;
    act(() => viewer.getState().seek(1.4));
    draw();
    expect(screen.getByRole('status').firstChild).toBe(spoken);
  });

  it('leads to the moment at which the last cashier left, and points at who is named', async () => {
    act(() => liveUpTo(1.5));
    draw();
    const inCard = within(card() as HTMLElement);
    await userEvent.hover(inCard.getAllByRole('button', { name: 'main' })[0] as HTMLElement);
    expect(viewer.getState().pointed).toBe('main');
    await userEvent.click(inCard.getByRole('button', { name: '0.000005 s' }));
    const { watched, position, time } = viewer.getState();
    expect(time).toBeCloseTo(5e-6, 9);
    const event = watched.trace.at(position - 1);
    expect(event).toMatchObject({ kind: 'taskEnded', outcome: 'finished' });
    expect(event.kind === 'taskEnded' && watched.tasks.of(event.task)).toBe('cashier 2');
  });

  it('says who never yields, and leads to where it was given up', async () => {
    vi.spyOn(supermarket, 'program').mockImplementation((...given) => polling.program(...given));
    freshViewer();
    act(() => liveUpTo(1.9));
    draw();
    expect(card()).toBeNull();
    act(() => liveUpTo(4));
    draw();
    const shown = within(screen.getByRole('region', { name: 'Why is it stuck?' }));
    expect(screen.getByRole('status').textContent).toMatch(/^poller never yields: by 2.00 s/);
    const { watched } = viewer.getState();
    await userEvent.click(shown.getAllByRole('button', { name: '2.00 s' })[0] as HTMLElement);
    expect(viewer.getState()).toMatchObject({ position: watched.trace.length, end: 'hung' });
  });

  it('keeps to the moment since when it is stuck, whatever is done that does not help', () => {
    const since = (): string | null =>
      within(card() as HTMLElement).getByText('stuck since', { exact: false }).textContent;
    act(() => liveUpTo(1.5));
    draw();
    expect(since()).toBe('stuck since 0.90 s');
    const before = viewer.getState().position;
    act(() => viewer.getState().setKnob('interval', 0.5));
    act(() => liveUpTo(3));
    for (let frame = 0; frame < 10; frame++) draw();
    expect(viewer.getState().position).toBeGreaterThan(before);
    expect(since()).toBe('stuck since 0.90 s');
  });

  it('is gone when a till is opened', () => {
    act(() => liveUpTo(1.5));
    draw();
    expect(card()).toBeTruthy();
    act(() => viewer.getState().act([{ name: 'openTill', value: 0 }]));
    // The run goes on by itself, and is then followed eight times a second.
    for (let frame = 0; frame < 10; frame++) draw();
    expect(card()).toBeNull();
  });
});
