import type { Entry, Side } from '../../structures';

export type Mark = 'compared' | 'moved';

/** Which entries a step or an operation has to do with, by arrival, and an entry that is not in yet. */
export interface Marks {
  readonly of: ReadonlyMap<number, Mark>;
  /** Who is compared with a node of the search tree, standing beside it. */
  readonly visitor: { readonly entry: Entry; readonly at: Entry } | null;
}

/** The marks of the last step, or of all steps of the operation so far. Who moved was mostly compared as well. */
export function marksOf(side: Side<unknown>, isWhole: boolean): Marks {
  const marks = new Map<number, Mark>();
  const compared = ({ arrival }: Entry): void => {
    if (!marks.has(arrival)) marks.set(arrival, 'compared');
  };
  const moved = ({ arrival }: Entry): void => void marks.set(arrival, 'moved');
  let visitor: Marks['visitor'] = null;
  for (const step of isWhole ? side.steps : side.steps.slice(-1)) {
    switch (step.kind) {
      case 'compare':
        compared(step.one);
        compared(step.other);
        visitor = step.against === 'node' ? { entry: step.one, at: step.other } : null;
        break;
      case 'swap':
        moved(step.entry);
        moved(step.other);
        break;
      case 'append':
      case 'fill':
      case 'link':
        moved(step.entry);
        visitor = null;
        break;
      case 'follow':
        compared(step.to);
        break;
      case 'unlink':
        if (step.raised) moved(step.raised);
        break;
      case 'remove':
        break;
    }
  }
  return { of: marks, visitor };
}
