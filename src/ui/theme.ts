import { embeddedTheme, isEmbedded } from './embed/isEmbedded';
import { recall, remember } from './storage';
import { type Theme, themes } from './themes';

const NAME = 'theme';
const DARK = '(prefers-color-scheme: dark)';

/** Keeps the theme for the next visit. Returns whether that was possible. */
export const rememberTheme = (theme: Theme): boolean => remember(NAME, theme);

/** The theme to begin with: the one that is asked for or was chosen on an earlier visit, else what the system prefers. */
export function firstTheme(): Theme {
  const stored = recall(NAME);
  const chosen = isEmbedded() ? embeddedTheme() : themes.find((theme) => theme === stored);
  return chosen ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** The theme that the page has. */
export const shownTheme = (): Theme =>
  themes.find((theme) => theme === document.documentElement.dataset['theme']) ?? 'light';

/** Puts the theme on the page: theme.css does the rest. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
