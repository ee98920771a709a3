import { constantText } from '../../scenarios/export/constantText';
import { textOf, type Token, type TokenLine } from './token';

const ASSIGNMENT = /^([A-Z_]+) = /;
const camel = (name: string): string =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
/**
 * The listing's lines with the values of its constants replaced: `OPEN_FOR = 60.0` by
 * `values.openFor`, `{"deer": 2.0}` by `values.deer`. Lines without a constant are returned as they
 * are, so that an unchanged line stays the same object.
 */
export function withConstants(
  lines: readonly TokenLine[],
  values: Readonly<Record<string, number>>,
): readonly TokenLine[] {
  return lines.map((line) => {
    const name = ASSIGNMENT.exec(textOf(line))?.[1];
    if (name === undefined) return line;
    let key = camel(name);
    return line.map(([kind, text]): Token => {
      if (kind === 'string') key = text.trim().slice(1, -1);
      const value = kind === 'number' ? values[key] : undefined;
      if (value === undefined) return [kind, text];
      const before = text.trimEnd();
      return [kind, constantText(value, before) + text.slice(before.length)];
    });
  });
}
