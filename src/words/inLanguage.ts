import type { Catalogue } from './catalogue';
import { files, languageTag } from './languageTag';

/** A language: all words of the page, or something that is made of the English ones. */
export interface Language {
  readonly words: Catalogue | (<English>(english: English) => English);
}

/**
 * Where English is spoken nothing is waited for. The file of another language is there before anything that
 * has words is loaded, since it all stands behind this one.
 */
const language =
  languageTag === 'en'
    ? null
    : ((await files[`./languages/${languageTag}.ts`]?.()) as Language | undefined);

/** An area of the catalogue in the language that the page speaks. The English words are what all others are typed by. */
export function inLanguage<English>(area: keyof Catalogue, english: English): English {
  if (!language) return english;
  const { words } = language;
  return typeof words === 'function' ? words(english) : (words[area] as English);
}
