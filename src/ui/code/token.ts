/** What a stretch of Python is. Each kind has a colour in code.css. */
export const tokenKinds = ['plain', 'keyword', 'string', 'number', 'function', 'comment'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of one line of code. */
export type Token = readonly [kind: TokenKind, text: string];

/** A line of code; `[]` is an empty one. */
export type TokenLine = readonly Token[];
