import type { Entry, Heap, Key, Side, Step, Tree } from '../../structures';
import { trees } from '../../words/trees';

const { steps } = trees;

const isEqual = ({ one, other }: Extract<Step, { kind: 'compare' }>): boolean =>
  String(one.key) === String(other.key);

const python = (key: Key): string => (typeof key === 'number' ? `${key}` : `(${key.join(', ')})`);

/**
 * What the last step of a structure was, and what follows from it.
 *
 * @param isKeyed whether comparisons tell the keys, which the labels don't
 */
export function stepText({ steps: done, structure }: Side<Heap | Tree>, isKeyed: boolean): string {
  const named = ({ key, label }: Entry): string =>
    isKeyed ? trees.keyed(label, python(key)) : label;
  const step = done[done.length - 1];
  if (step === undefined) return trees.empty;
  switch (step.kind) {
    case 'compare': {
      const say = steps.compare[step.against];
      const [one, other] = [named(step.one), named(step.other)];
      if (step.isSmaller) return say.smaller(one, other);
      return isEqual(step) ? say.equal(one, other) : say.notSmaller(one, other);
    }
    case 'append':
      return steps.append(step.entry.label, Array.isArray(structure) ? structure.length - 1 : 0);
    case 'fill':
      return steps.fill(step.removed.label, step.entry.label);
    case 'swap':
      return steps.swap(step.entry.label, step.other.label);
    case 'remove':
      return steps.remove(step.removed.label);
    case 'follow':
      return steps.follow(step.to.label);
    case 'link':
      return step.under === null
        ? steps.root(step.entry.label)
        : steps.link(step.entry.label, step.under.label, step.side);
    case 'unlink':
      return step.raised === null
        ? steps.unlink(step.removed.label)
        : steps.raise(step.removed.label, step.raised.label);
  }
}
