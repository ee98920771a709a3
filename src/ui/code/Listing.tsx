import { useCallback, useLayoutEffect, useRef } from 'react';
import { CodeLine, type LineMark } from './CodeLine';
import type { Marker } from './markers';
import type { PlaceOf } from './placesIn';
import { reveal } from './reveal';
import type { TokenLine } from './token';
import { useLastRunInSight } from './useLastRunInSight';
import { usePointing } from './usePointing';

const NONE: readonly Marker[] = [];

interface Props {
  /** What the text is, for those who don't see it. */
  readonly label: string;
  readonly lines: readonly TokenLine[];
  readonly markers: readonly Marker[];
  readonly placeOf: PlaceOf;
  /** Lines that are to be looked at, by number. */
  readonly marks?: ReadonlyMap<number, LineMark>;
}

/** A program's text, and each live task at the line where it waits. */
export function Listing({ label, lines, markers, placeOf, marks }: Props) {
  const byLine = new Map<number, Marker[]>();
  for (const marker of markers) {
    const line = placeOf(marker);
    if (line === undefined) continue;
    const there = byLine.get(line);
    if (there) there.push(marker);
    else byLine.set(line, [marker]);
  }
  const area = useRef<HTMLDivElement>(null);
  // Where tasks are is what one comes for: begin at the first coroutine, the constants lie above it.
  useLayoutEffect(() => {
    const first = area.current?.querySelector<HTMLElement>('[data-coroutine]');
    if (area.current && first) area.current.scrollTop = first.offsetTop - first.offsetHeight / 2;
  }, []);
  // What is told of while one reads here is brought into sight; marks from the start are where they are.
  const told = [...(marks ?? [])].find(([, mark]) => mark === 'told')?.[0];
  useLayoutEffect(() => {
    if (told === undefined) return;
    reveal(area.current, area.current?.querySelector(`[data-line="${told}"]`) ?? null);
  }, [told]);
  const lineOf = useCallback(
    (task: string): number | undefined => {
      const marker = markers.find(({ name }) => name === task);
      return marker && placeOf(marker);
    },
    [markers, placeOf],
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
            markers={byLine.get(at + 1) ?? NONE}
            mark={marks?.get(at + 1)}
          />
        ))}
      </ol>
    </div>
  );
}
