import { memo, type PointerEvent, useRef } from 'react';
import { useViewerStore, type Viewer } from '../../store';
import { stage } from '../../words/stage';
import { moveKnob } from '../controls/moveKnob';
import { ROPE_HEIGHT } from './lineArea';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Places in line, 0 for no limit. */
  readonly capacity: number;
  /** Whether there is room for words under the rope. */
  readonly hasRoom: boolean;
  /** Customers for whom `line.join()` waits, or null while nobody calls it. */
  readonly unfinished: number | null;
}

const MOST = 20;
/** Beyond the largest number of places there is no limit: the rope's end, and the range's. */
const NO_LIMIT = MOST + 1;
/** How far the hand moves, in CSS pixels, from one place to the next. */
const PULL = 22;
/** The rope's height below the card at its ends, and how far it sags between two posts. */
const HANG = 7;
const SAG = 10;
const MARGIN = 6;

const lengthOf = (capacity: number): number => (capacity === 0 ? NO_LIMIT : capacity);
const setLength = (store: Viewer, length: number): void => {
  const kept = Math.min(NO_LIMIT, Math.max(1, length));
  const capacity = kept === NO_LIMIT ? 0 : kept;
  if (store.getState().now.capacity !== capacity) moveKnob(store, 'capacity', capacity);
};

/** The rope along the line: pulled out at its left end it holds more people, and at last any number. */
export const Rope = memo(function Rope({ x, y, width, capacity, hasRoom, unfinished }: Props) {
  const store = useViewerStore();
  const grip = useRef<{ readonly at: number; readonly length: number } | null>(null);
  const length = lengthOf(capacity);
  const posts = width > 260 ? [MARGIN, width / 2, width - MARGIN] : [MARGIN, width - MARGIN];
  const path = posts.reduce((drawn, post, index) => {
    const before = posts[index - 1];
    if (before === undefined) return `M${post} ${HANG}`;
    return `${drawn}Q${(before + post) / 2} ${HANG + 2 * SAG} ${post} ${HANG}`;
  }, '');

  const take = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { at: event.clientX, length };
  };
  const pull = (event: PointerEvent<HTMLDivElement>): void => {
    if (grip.current === null) return;
    setLength(store, grip.current.length + Math.round((grip.current.at - event.clientX) / PULL));
  };
  const release = (): void => {
    grip.current = null;
  };

  return (
    <div className={`rope${capacity === 0 ? ' is-loose' : ''}`} style={{ left: x, top: y, width }}>
      <svg width={width} height={ROPE_HEIGHT} aria-hidden="true">
        {posts.map((post) => (
          <path key={post} className="post" d={`M${post} 2V${ROPE_HEIGHT - 8}`} />
        ))}
        <path className="rope-line" d={path} />
        {posts.map((post) => (
          <circle key={post} className="post-top" cx={post} cy="4" r="4" />
        ))}
      </svg>
      {hasRoom && (
        <span className="rope-hint">
          {unfinished === null ? stage.rope.hint : <code>{stage.line.join(unfinished)}</code>}
        </span>
      )}
      <input
        type="range"
        className="rope-range"
        aria-label={stage.rope.label}
        aria-valuetext={stage.rope.text(capacity)}
        min={1}
        max={NO_LIMIT}
        step={1}
        value={length}
        onChange={(event) => setLength(store, event.currentTarget.valueAsNumber)}
      />
      <div
        className="rope-grip"
        onPointerDown={take}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
      >
        <span className="rope-handle" />
      </div>
    </div>
  );
});
