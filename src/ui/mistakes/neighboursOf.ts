import type { MistakeName } from '../../scenarios/gallery';
import { mistakeGroups } from '../../words/mistakes';

/** In the order of the gallery. */
const names = Object.values(mistakeGroups).flatMap((group) => Object.keys(group)) as MistakeName[];

/** The mistakes before and after this one in the gallery. */
export function neighboursOf(name: MistakeName): {
  readonly before: MistakeName | undefined;
  readonly after: MistakeName | undefined;
} {
  const at = names.indexOf(name);
  return { before: names[at - 1], after: names[at + 1] };
}
