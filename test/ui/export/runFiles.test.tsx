import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comparison, other, viewer } from '../../../src/store';
import { RunFiles } from '../../../src/ui/export/RunFiles';
import { freshViewer, liveUpTo } from '../freshViewer';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

describe('a run as a file', () => {
  let user: UserEvent;
  let saved: Saved[];

  beforeEach(() => {
    freshViewer();
    saved = [];
    const contents = new Map<string, Blob>();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      const address = `blob:${contents.size}`;
      contents.set(address, content as Blob);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, content: contents.get(this.href) ?? new Blob() });
    });
    user = userEvent.setup();
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    comparison.getState().compare(null);
  });

  it('says how much it is, and is named after the run and its moment', async () => {
    act(() => liveUpTo(3.25));
    render(<RunFiles />);
    const { position } = viewer.getState();
    expect(
      screen.getByText(
        `Everything that has happened up to 3.25 s: ${position.toLocaleString('en')} events.`,
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'JSON' }));
    await screen.findByText('supermarket-seed-42-at-3.25s.json is handed to the browser.');
    await user.click(screen.getByRole('button', { name: 'CSV' }));
    await screen.findByText(/^supermarket-seed-42-at-3\.25s\.csv/);
    await user.click(screen.getByRole('button', { name: 'Perfetto' }));
    await screen.findByText(/^supermarket-seed-42-at-3\.25s-perfetto\.json/);

    const [json, csv, perfetto] = await Promise.all(saved.map(({ content }) => content.text()));
    const { events } = JSON.parse(json ?? '') as { readonly events: readonly unknown[] };
    expect(events).toHaveLength(position);
    expect(csv?.split('\r\n')).toHaveLength(1 + position + 1);
    expect(JSON.parse(perfetto ?? '')).toHaveProperty('traceEvents');
    expect(saved.map(({ content }) => content.type)).toEqual([
      'application/json',
      'text/csv;charset=utf-8',
      'application/json',
    ]);
  });

  it('is that of either of two runs that are compared', async () => {
    act(() => liveUpTo(3));
    act(() => comparison.getState().compare({ knobs: { cashiers: 1 } }));
    render(<RunFiles />);
    await user.click(screen.getByRole('radio', { name: /^B/ }));
    await user.click(screen.getByRole('button', { name: 'JSON' }));
    await screen.findByText(/is handed to the browser/);
    const { run, events } = JSON.parse((await saved[0]?.content.text()) ?? '') as {
      readonly run: { readonly knobs: Readonly<Record<string, number>> };
      readonly events: readonly unknown[];
    };
    expect(run.knobs['cashiers']).toBe(1);
    expect(events).toHaveLength(other.getState().position);
  });

  it('is refused with its size where it would be too large', () => {
    viewer.setState({ position: 3_000_001 });
    render(<RunFiles />);
    expect(screen.getByText(/has 3,000,001 events so far.* at most 3,000,000/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
