import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SheetButton } from '../../../src/ui/keys/SheetButton';
import { closeSheet } from '../../../src/ui/keys/sheet';
import { shortcuts } from '../../../src/ui/keys/shortcuts';
import { startKeys } from '../../../src/ui/keys/startKeys';
import { firstPreferences, prefer } from '../../../src/ui/preferences';
import { words } from '../../../src/words';
import { present } from '../../../src/words/present';
import { provideDialogs } from './dialogs';

describe('the sheet of keys', () => {
  let end: () => void;

  beforeEach(() => {
    provideDialogs();
    localStorage.clear();
    prefer({ singleKeys: true, startPaused: false });
    end = startKeys();
    render(<SheetButton />);
  });

  afterEach(() => {
    end();
    closeSheet();
    cleanup();
  });

  const open = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Keys and preferences' }));
    return screen.findByRole('dialog', { name: 'Keys' });
  };

  it('is opened by its button in the header, and by ?', async () => {
    expect(screen.queryByRole('dialog')).toBeNull();
    await open();
    closeSheet();
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('is closed by its button', async () => {
    const sheet = await open();
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lists every key that does something, and no other', async () => {
    const sheet = await open();
    const listed = [...sheet.querySelectorAll('dt')].map(({ textContent }) => textContent);
    // Below them those that only a presenter has.
    expect(listed.length).toBe(shortcuts.length + Object.keys(present.keys.does).length);
    expect(new Set(shortcuts.map(({ name }) => name)).size).toBe(
      Object.keys(words.keys.does).length,
    );
    expect(listed).toContain('CtrlShiftZorCtrlY');
  });

  it('switches keys with a character off, says at each that it is off, and remembers it', async () => {
    const sheet = await open();
    expect(within(sheet).queryAllByText('switched off')).toEqual([]);
    await userEvent.click(within(sheet).getByRole('checkbox', { name: 'Keys with a character' }));
    // , . 0…9 < > P D and ?; while presenting D, and B or the dot
    expect(within(sheet).getAllByText('switched off').length).toBe(8 + 2);
    expect(firstPreferences().singleKeys).toBe(false);
  });

  it('lets the page wait at opening time on the next visit', async () => {
    const sheet = await open();
    await userEvent.click(within(sheet).getByRole('checkbox', { name: 'Start paused' }));
    expect(firstPreferences().startPaused).toBe(true);
  });
});
