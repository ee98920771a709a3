import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits, readLink } from '../../../src/links';
import { comparison, viewer } from '../../../src/store';
import { openPanels } from '../../../src/ui/panels/openPanels';
import { ShareButton } from '../../../src/ui/share/ShareButton';
import { freshViewer, liveUpTo } from '../freshViewer';
import { provideDialogs } from '../keys/dialogs';

describe('the dialog that shares a moment', () => {
  let user: UserEvent;

  beforeEach(() => {
    provideDialogs();
    location.hash = '';
    freshViewer();
    // Brings a clipboard of its own.
    user = userEvent.setup();
    render(<ShareButton />);
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    comparison.getState().compare(null);
    location.hash = '';
  });

  const open = async () => {
    await user.click(screen.getByRole('button', { name: 'Share this moment' }));
    const dialog = await screen.findByRole('dialog', { name: 'Share this moment' });
    await within(dialog).findByRole('textbox', { name: 'Link' });
    return within(dialog);
  };
  const linkIn = (dialog: Awaited<ReturnType<typeof open>>): string =>
    dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' }).value;

  it('stops the run, and gives a link to that very moment', async () => {
    act(() => liveUpTo(3.5));
    act(() => viewer.getState().setKnob('cashiers', 4));
    act(() => viewer.getState().play());
    openPanels({ code: 'log' });
    const dialog = await open();
    const { playing, time, position, inputs, knobs } = viewer.getState();
    expect(playing).toBe(false);
    const { moment, panels, problems } = await readLink(
      linkIn(dialog).split('?')[1] ?? '',
      'supermarket',
    );
    expect(problems).toEqual([]);
    expect(moment?.playhead).toEqual({ time, position });
    expect([moment?.inputs, moment?.opening.knobs]).toEqual([inputs, knobs]);
    expect(panels.code).toBe('log');
    expect(
      dialog.getByText(/^Whoever opens this link sees exactly what you see, at 3\.5 s/),
    ).toBeTruthy();
  });

  it('copies the link, and says so', async () => {
    const dialog = await open();
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(linkIn(dialog));
    expect(await dialog.findByText('Copied.')).toBeTruthy();
  });

  it('selects the text where the browser refuses the clipboard', async () => {
    const dialog = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(await dialog.findByText(/^The browser does not allow copying here\./)).toBeTruthy();
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('has a QR code, and a frame for another page whose address is the link’s', async () => {
    const dialog = await open();
    expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeTruthy();
    const code = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /^Code to embed/ }).value;
    const holder = document.createElement('div');
    holder.innerHTML = code;
    const src = holder.querySelector('iframe')?.getAttribute('src');
    expect(src).toBe(linkIn(dialog).replace('#', '?embed#'));
    expect(holder.querySelector('iframe')?.title).toContain('Await Your Turn');
  });

  it('says why a moment is in no link, and gives one to the scene', async () => {
    act(() => liveUpTo(1));
    viewer.setState({ position: limits.events + 1 });
    const dialog = await open();
    expect(
      dialog.getByText(/3,000,000 events.*So this link opens the scene from its beginning/),
    ).toBeTruthy();
    expect(new URL(linkIn(dialog)).hash).toBe('#supermarket');
  });

  it('says that a place without a run of the page’s is opened from its beginning', async () => {
    location.hash = '#mistakes/betweenAwait';
    const dialog = await open();
    expect(dialog.getByText(/sees this page from its beginning/)).toBeTruthy();
    expect(new URL(linkIn(dialog)).hash).toBe('#mistakes/betweenAwait');
  });

  it('is closed by its button', async () => {
    const dialog = await open();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
