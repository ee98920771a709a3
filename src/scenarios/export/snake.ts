/** A name as Python writes that of a function: `openTill` is `open_till`. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
