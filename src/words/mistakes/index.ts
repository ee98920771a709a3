import { inLanguage } from '../inLanguage';
import type { MistakeName } from '../../scenarios/gallery';
import { closingDown } from './closingDown';
import type { MistakeWords } from './mistakeWords';
import { order } from './order';
import { pace } from './pace';
import { stuck } from './stuck';

export type { MistakeWords } from './mistakeWords';
export { mistakePage } from './page';
export { mistakeScene } from './scene';
export { terms } from './terms';

const english = { stuck, pace, order, closingDown } as const satisfies Readonly<
  Record<string, Readonly<Partial<Record<MistakeName, MistakeWords>>>>
>;

/** What is said of each mistake, by group, in the order of the gallery. */
export const mistakeGroups = inLanguage('mistakeGroups', english);

export type MistakeGroup = keyof typeof mistakeGroups;

/** What is said of each mistake, by its name. */
export const mistakeWords = {
  ...mistakeGroups.stuck,
  ...mistakeGroups.pace,
  ...mistakeGroups.order,
  ...mistakeGroups.closingDown,
} as const satisfies Readonly<Record<MistakeName, MistakeWords>>;
