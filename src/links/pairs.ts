/** Named numbers as a link has them: `cashiers:4,capacity:6`. */
export const pairsText = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([name, value]) => `${name}:${value}`)
    .join(',');

/** The parts of such a text, each with what stands between its colons. */
export const partsOf = (text: string): string[][] =>
  text === '' ? [] : text.split(',').map((part) => part.split(':'));
