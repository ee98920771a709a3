import { useLayoutEffect, useMemo, useRef } from 'react';
import { words } from '../../words';
import { CodeLine } from './CodeLine';
import { withConstants } from './constants';
import type { Marker } from './markers';
import type { TokenLine } from './token';

const NONE: readonly Marker[] = [];

interface Props {
  readonly lines: readonly TokenLine[];
  /** The constants' values by their camelCase name. */
  readonly constants: Readonly<Record<string, number>>;
  readonly markers: readonly Marker[];
}

/** The listing with its constants as they are set, and each live task at the line where it waits. */
export function Listing({ lines, constants, markers }: Props) {
  const current = useMemo(() => withConstants(lines, constants), [lines, constants]);
  const byLine = new Map<number, Marker[]>();
  for (const marker of markers) {
    const there = byLine.get(marker.line);
    if (there) there.push(marker);
    else byLine.set(marker.line, [marker]);
  }
  const area = useRef<HTMLDivElement>(null);
  // Where tasks are is what one comes for: begin at the first coroutine, the constants lie above it.
  useLayoutEffect(() => {
    const first = area.current?.querySelector<HTMLElement>('[data-coroutine]');
    if (area.current && first) area.current.scrollTop = first.offsetTop - first.offsetHeight / 2;
  }, []);
  return (
    // A scrollable area must be reachable by keyboard.
    <div
      ref={area}
      className="listing"
      role="region"
      aria-label={words.page.code.lines}
      tabIndex={0}
    >
      <ol>
        {current.map((tokens, at) => (
          <CodeLine
            key={`line ${at + 1}`}
            number={at + 1}
            tokens={tokens}
            markers={byLine.get(at + 1) ?? NONE}
          />
        ))}
      </ol>
    </div>
  );
}
