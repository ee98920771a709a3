export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** Pages of one account share one origin, hence the prefix. */
const KEY = 'await-your-turn:theme';
const DARK = '(prefers-color-scheme: dark)';

/** The theme that was chosen on an earlier visit, null if none was or if storage is forbidden. */
export function rememberedTheme(): Theme | null {
  try {
    const stored = localStorage.getItem(KEY);
    return themes.find((theme) => theme === stored) ?? null;
  } catch {
    // Browsers throw a SecurityError here when the visitor forbids storage: then nothing is remembered.
    return null;
  }
}

/** Keeps the theme for the next visit. Returns whether that was possible. */
export function rememberTheme(theme: Theme): boolean {
  try {
    localStorage.setItem(KEY, theme);
    return true;
  } catch {
    // Forbidden or full: the theme holds for this visit only, which is no reason to disturb anybody.
    return false;
  }
}

/** The theme to begin with: the remembered one, else what the system prefers. */
export function firstTheme(): Theme {
  return rememberedTheme() ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** Puts the theme on the page: theme.css does the rest. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
