import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, firstTheme } from '../../src/ui/theme';
import { ThemeSwitch } from '../../src/ui/ThemeSwitch';
import { blockStorage } from './blockedStorage';

const prefersDark = (dark: boolean): void => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: dark && query.includes('dark') }));
};

describe('the theme', () => {
  beforeEach(() => {
    localStorage.clear();
    prefersDark(false);
  });

  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('is the one that the system prefers at first', () => {
    expect(firstTheme()).toBe('light');
    prefersDark(true);
    expect(firstTheme()).toBe('dark');
  });

  it('is remembered under a key with the prefix of this page', async () => {
    render(<ThemeSwitch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Projector' }));
    expect(document.documentElement.dataset.theme).toBe('projector');
    expect([localStorage.length, localStorage.getItem('await-your-turn:theme')]).toEqual([
      1,
      'projector',
    ]);
    expect(firstTheme()).toBe('projector');
  });

  it('is not taken from what else somebody may have stored there', () => {
    localStorage.setItem('await-your-turn:theme', 'plaid');
    expect(firstTheme()).toBe('light');
  });

  it('can be changed where storage is forbidden, and is then not remembered', async () => {
    blockStorage();
    applyTheme(firstTheme());
    render(<ThemeSwitch />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true);
    expect(firstTheme()).toBe('light');
  });
});
