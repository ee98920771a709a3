/**
 * What was typed, as a number if it is one; otherwise the text itself, trimmed, for whoever checks
 * it to quote. A decimal comma is taken for a point, since many keyboards offer nothing else.
 */
export function typedNumber(typed: string): number | string {
  const text = typed.trim();
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? text : number;
}
