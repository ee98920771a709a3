const short: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
  "'": "\\'",
};

/** A text as a string of JavaScript's, on one line. */
export function scriptQuoted(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const quoted = text.replace(/[\u0000-\u001f\u007f\u2028\u2029\\']/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return short[character] ?? `\\u${code}`;
  });
  return `'${quoted}'`;
}
