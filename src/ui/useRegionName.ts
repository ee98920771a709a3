import { createContext, useContext } from 'react';
import { words } from '../words';

/** Which of two runs side by side is drawn, by its letter; null where there is one run only. */
export const RunLetter = createContext<string | null>(null);

/** The name of a region as who jumps from one to the next hears it: where two runs have it, with whose it is. */
export function useRegionName(name: string): string {
  const letter = useContext(RunLetter);
  return letter === null ? name : words.page.ofRun(letter, name);
}
