import { constantText } from './constantText';

const ASSIGNMENT = /^([A-Z_]+)( = )(.*)$/;
/** A number or a truth, with the key before it if it is a value in a dictionary; not one in a comment. */
const VALUE = /(?:"(\w+)": )?(?<![\w.])(\d+(?:\.\d+)?|True|False)(?!\w)/g;

const camel = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Whether the listing has a constant of this name that is a truth. */
export const isTruth = (listing: string, name: string): boolean =>
  new RegExp(`^${name} = (?:True|False)\\b`, 'm').test(listing);

/**
 * A listing with the values of its constants replaced, each on its own line: `OPEN_FOR = 60.0` by
 * `values.openFor`, `{"deer": 2.0}` by `values.deer`, `REFUSE = False` by `values.refuse`, which is 0 or 1.
 * Throws an Error if a value has no constant.
 */
export function setConstants(listing: string, values: Readonly<Record<string, number>>): string {
  const left = new Set(Object.keys(values));
  const lines = listing.split('\n').map((line) => {
    const [, name, equals, rest] = ASSIGNMENT.exec(line) ?? [];
    if (name === undefined || rest === undefined) return line;
    const comment = rest.indexOf('  #');
    const code = comment === -1 ? rest : rest.slice(0, comment);
    const set = code.replace(VALUE, (found, product: string | undefined, before: string) => {
      const key = product ?? camel(name);
      const value = values[key];
      if (value === undefined) return found;
      if (!Number.isFinite(value)) throw new RangeError(`${value} is no constant of a listing`);
      left.delete(key);
      return found.slice(0, found.length - before.length) + constantText(value, before);
    });
    return `${name}${equals}${set}${rest.slice(code.length)}`;
  });
  if (left.size > 0) throw new Error(`The listing has no constant for ${[...left].join(', ')}`);
  return lines.join('\n');
}
