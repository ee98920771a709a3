/** `async def door(line):` in Python; `*main()` and `private *door(line…` in TypeScript. */
const DEFINITION = /^(?:async def |\s+(?:private )?\*)(\w+)\(/;

/** The name of the coroutine whose definition begins on this line. */
export const coroutineIn = (text: string): string | undefined => DEFINITION.exec(text)?.[1];

/** Whether a task may be suspended on this line. */
export const awaitsIn = (text: string): boolean => /\bawait\b|\byield\*/.test(text);
