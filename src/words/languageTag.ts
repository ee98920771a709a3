/** The files of the languages other than English, by their paths. */
export const files = import.meta.glob<object>('./languages/*.ts');

/** The tags (BCP 47) of all languages that the page can speak, English first. */
export const tags: readonly string[] = [
  'en',
  ...Object.keys(files).map((path) => path.replace(/^.*\/(.+)\.ts$/, '$1')),
];

/**
 * The language that is wanted: the one that an address asks for with `lang`, else the first of the
 * reader's that there is, by its whole tag or by its first part, else English.
 */
export function tagFor(
  search: string,
  wanted: readonly string[],
  there: readonly string[] = tags,
): string {
  const asked = new URLSearchParams(search).get('lang');
  for (const tag of asked === null ? wanted : [asked, ...wanted]) {
    const found =
      there.find((each) => each === tag) ?? there.find((each) => each === tag.split('-', 1)[0]);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The tag of the language that the page speaks. Outside of a browser that is English. */
export const languageTag: string =
  typeof document === 'undefined' ? 'en' : tagFor(location.search, navigator.languages);
