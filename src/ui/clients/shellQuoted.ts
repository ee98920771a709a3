/** A text as one word of a POSIX shell, with quotes only if it needs any. It must have no NUL. */
export function shellQuoted(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}
