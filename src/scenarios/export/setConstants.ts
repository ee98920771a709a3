const ASSIGNMENT = /^([A-Z_]+)( = )(.*)$/;
/** A number, with the key before it if it is a value in a dictionary; not one in a comment. */
const NUMBER = /(?:"(\w+)": )?(?<![\w.])(\d+(?:\.\d+)?)/g;

const camel = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A number as Python writes it: a float keeps its point. */
function literal(value: number, float: boolean): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no constant of a listing`);
  return float && Number.isInteger(value) ? `${value}.0` : String(value);
}

/**
 * A listing with the numbers of its constants replaced, each on its own line: `OPEN_FOR = 60.0` by
 * `values.openFor`, `{"deer": 2.0}` by `values.deer`. Throws an Error if a value has no constant.
 */
export function setConstants(listing: string, values: Readonly<Record<string, number>>): string {
  const left = new Set(Object.keys(values));
  const lines = listing.split('\n').map((line) => {
    const [, name, equals, rest] = ASSIGNMENT.exec(line) ?? [];
    if (name === undefined || rest === undefined) return line;
    const comment = rest.indexOf('  #');
    const code = comment === -1 ? rest : rest.slice(0, comment);
    const set = code.replace(NUMBER, (found, product: string | undefined, number: string) => {
      const key = product ?? camel(name);
      const value = values[key];
      if (value === undefined) return found;
      left.delete(key);
      return found.slice(0, found.length - number.length) + literal(value, number.includes('.'));
    });
    return `${name}${equals}${set}${rest.slice(code.length)}`;
  });
  if (left.size > 0) throw new Error(`The listing has no constant for ${[...left].join(', ')}`);
  return lines.join('\n');
}
