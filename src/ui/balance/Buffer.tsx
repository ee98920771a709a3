import { type CSSProperties, useRef } from 'react';
import type { WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { balance } from '../../words/balance';
import { useBoxSize } from '../heap/useBoxSize';
import { useRegionName } from '../useRegionName';
import { placeSize } from './placeSize';
import type { ShopScene } from './shopScene';

const words = balance.line;

/** So many places are drawn; what is beyond is summed up. */
const MOST = 50;
/** A narrower place (CSS pixels) has no room for a number that can be read. */
const LEGIBLE = 24;
/** Virtual seconds over which it is said between which lengths the line hovered. */
const LATELY = 30;
/** The extremes of a stretch need no more points than one. */
const ONE = 1;

interface Props {
  readonly watched: WatchedRun;
  readonly playhead: Playhead;
  readonly scene: ShopScene;
}

/** The queue as a buffer: its places, who is in them, and between which lengths it hovered lately. */
export function Buffer({ watched, playhead, scene }: Props) {
  const regionName = useRegionName(words.label);
  const places = useRef<HTMLOListElement>(null);
  const box = useBoxSize(places);
  const { line, maxsize } = scene;
  const limit = maxsize ?? 0;
  const drawn = line.slice(0, MOST);
  const free = limit > 0 ? Math.max(0, Math.min(limit, MOST) - drawn.length) : 0;
  const isFull = limit > 0 && line.length >= limit;
  const from = Math.max(0, playhead.time - LATELY);
  const size = box === null ? null : placeSize(box, drawn.length + free);
  const [lately] = watched.line.slice(from, playhead, ONE);
  return (
    // What scrolls must be reachable by keyboard.
    <section
      className={`buffer card${isFull ? ' is-full' : ''}`}
      aria-label={regionName}
      tabIndex={0}
    >
      <h3>
        <code>{words.title}</code> <span className="mono">{words.maxsize(maxsize)}</span>
        <b className="mono">
          {words.now(line.length, maxsize)} {isFull && words.full}
          {maxsize !== null && line.length === 0 && words.empty}
        </b>
      </h3>
      <ol
        ref={places}
        className={size !== null && size < LEGIBLE ? 'buffer-places is-tiny' : 'buffer-places'}
        style={size === null ? undefined : ({ '--place': `${size}px` } as CSSProperties)}
        aria-label={words.contents}
      >
        {drawn.map((customer, at) => (
          <li key={customer} className={limit > 0 && at >= limit ? 'is-taken is-over' : 'is-taken'}>
            {customer}
          </li>
        ))}
        {Array.from({ length: free }, (_, at) => (
          <li key={`free ${at}`} className="is-free" aria-hidden="true" />
        ))}
      </ol>
      {line.length > MOST && <p className="buffer-more mono">{words.more(line.length - MOST)}</p>}
      {limit > 0 && line.length > limit && (
        <p className="hint">{words.over(line.length - limit)}</p>
      )}
      <Level length={line.length} low={lately?.low ?? 0} high={lately?.high ?? 0} limit={limit} />
      {lately !== undefined && (
        <p className="hint">{words.lately(lately.low, lately.high, playhead.time - from)}</p>
      )}
    </section>
  );
}

interface LevelProps {
  readonly length: number;
  readonly low: number;
  readonly high: number;
  readonly limit: number;
}

/** How full it is, on a band from the least to the most lately. The numbers stand beside it. */
function Level({ length, low, high, limit }: LevelProps) {
  const top = Math.max(limit, high, 1);
  const style = {
    '--now': length / top,
    '--low': low / top,
    '--high': high / top,
  } as CSSProperties;
  return (
    <span className="buffer-level" style={style} aria-hidden="true">
      <i className="is-band" />
      <i className="is-now" />
    </span>
  );
}
