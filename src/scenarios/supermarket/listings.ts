import whileNotEmpty from './while_not_empty.py?raw';
import whileTrue from './while_true.py?raw';
import type { Version } from './versions';

/** The program's versions as Python files. */
export const listings = { whileTrue, whileNotEmpty } as const satisfies Readonly<
  Record<Version, string>
>;
