import { useCallback, useLayoutEffect, useRef } from 'react';
import { useViewerStore } from '../../store';
import { CodeLine, type LineMark } from './CodeLine';
import type { Crowds } from './crowds';
import { lineOfTask } from './lineOfTask';
import type { PlaceOf } from './placesIn';
import { reveal } from './reveal';
import type { TokenLine } from './token';
import { useLastRunInSight } from './useLastRunInSight';
import { usePointing } from './usePointing';
import { whenSized } from '../whenSized';

interface Props {
  /** What the text is, for those who don't see it. */
  readonly label: string;
  readonly lines: readonly TokenLine[];
  readonly crowds: Crowds;
  readonly placeOf: PlaceOf;
  /** Lines that are to be looked at, by number. */
  readonly marks?: ReadonlyMap<number, LineMark>;
}

/** A program's text, and each live task at the line where it waits. */
export function Listing({ label, lines, crowds, placeOf, marks }: Props) {
  const area = useRef<HTMLDivElement>(null);
  // Where tasks are is what one comes for: begin at the first coroutine, the constants lie above it.
  useLayoutEffect(() => {
    const { current } = area;
    const first = current?.querySelector<HTMLElement>('[data-coroutine]');
    if (!current || !first) return undefined;
    return whenSized(current, () => {
      current.scrollTop = first.offsetTop - first.offsetHeight / 2;
    });
  }, []);
  // What is told of while one reads here is brought into sight; marks from the start are where they are.
  const told = [...(marks ?? [])].find(([, mark]) => mark === 'told')?.[0];
  useLayoutEffect(() => {
    const { current } = area;
    if (told === undefined || current === null) return undefined;
    return whenSized(current, () =>
      reveal(current, current.querySelector(`[data-line="${told}"]`)),
    );
  }, [told]);
  const store = useViewerStore();
  const lineOf = useCallback(
    (task: string) => lineOfTask(task, store.getState(), placeOf),
    [store, placeOf],
  );
  useLastRunInSight(area, lineOf);
  const pointing = usePointing(area);
  return (
    // A scrollable area must be reachable by keyboard.
    <div
      ref={area}
      className="listing"
      role="region"
      aria-label={label}
      tabIndex={0}
      data-digits={String(lines.length).length}
      {...pointing}
    >
      <ol>
        {lines.map((tokens, at) => (
          <CodeLine
            key={`line ${at + 1}`}
            number={at + 1}
            tokens={tokens}
            crowd={crowds.get(at + 1)}
            lineOf={lineOf}
            mark={marks?.get(at + 1)}
          />
        ))}
      </ol>
    </div>
  );
}
