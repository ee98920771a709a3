import type { Entry, Heap } from '../../structures';
import { trees } from '../../words/trees';
import type { Marks } from './marks';
import type { OrderClass } from './orderClass';

interface Props {
  readonly heap: Heap;
  readonly marks: Marks;
  readonly classOf: ((entry: Entry) => OrderClass) | undefined;
}

/** The array that the heap is, by place. */
export function HeapArray({ heap, marks, classOf }: Props) {
  return (
    <ol className="heap-array" aria-label={trees.heap.array}>
      {heap.map((entry, place) => {
        const orderClass = classOf?.(entry);
        const mark = marks.of.get(entry.arrival);
        return (
          <li key={`place ${place}`}>
            <span
              className={['heap-cell mono', orderClass && `is-${orderClass}`, mark && `is-${mark}`]
                .filter(Boolean)
                .join(' ')}
            >
              {entry.label}
              {orderClass && <small>{trees.classes[orderClass]}</small>}
            </span>
            <span className="heap-place mono" aria-hidden="true">
              {place}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
