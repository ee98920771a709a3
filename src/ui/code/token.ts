/** What a stretch of code is. Each kind has a colour in code.css. */
export const tokenKinds = ['plain', 'keyword', 'string', 'number', 'function', 'comment'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of one line of code. */
export type Token = readonly [kind: TokenKind, text: string];

/** A line of code; `[]` is an empty one. */
export type TokenLine = readonly Token[];

/** A line as it stands in its file. */
export const textOf = (line: TokenLine): string => line.map(([, text]) => text).join('');
