import { inLanguage } from './inLanguage';

/** The words of the page that is kept in the browser. */
export const offline = inLanguage('offline', {
  newVersion: 'A new version is ready.',
  reload: 'Reload',
  later: 'Later',
  title: 'Without a network',
  kept: 'This page is kept in the browser, with all its scenes, and opens without a network.',
  keeping: 'The page is being kept for use without a network.',
  /** `why` is what the browser says. */
  notKept: (why: string): string =>
    `Not kept for use without a network (${why}). It is tried again when the page is next opened.`,
  never: 'Not kept here for use without a network.',
  file: 'This page is one file, and needs no network.',
} as const);
