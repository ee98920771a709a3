import type { MotionValue } from 'framer-motion';
import { stage } from '../../words/stage';
import type { Door } from './scene';
import { useFollowed, writeText } from './useFollowed';

interface Props {
  readonly state: Door['state'];
  /** The sleep that the clock shows, in virtual seconds. */
  readonly since: number;
  readonly until: number;
  readonly time: MotionValue<number>;
}

const RADIUS = 19;
const ROUND = 2 * Math.PI * RADIUS;

/** The door's sleep running out; a mark of its own for each of the door's other states. */
export function Clock({ state, since, until, time }: Props) {
  const ring = useFollowed(
    time,
    (now) =>
      until > since ? ROUND * Math.min(1, Math.max(0, (now - since) / (until - since))) : 0,
    writeOffset,
  );
  const left = useFollowed<SVGTextElement, string>(
    time,
    (now) => stage.door.seconds(Math.max(0, until - now)),
    writeText,
  );
  return (
    <svg className={`door-clock is-${state}`} width="46" height="46" viewBox="-23 -23 46 46">
      <circle className="clock-track" r={RADIUS} />
      {state === 'sleeping' && (
        <>
          <circle
            ref={ring}
            className="clock-left"
            r={RADIUS}
            transform="rotate(-90)"
            strokeDasharray={ROUND}
          />
          <text ref={left} className="clock-text" y="4" />
        </>
      )}
      {state === 'blocked' && <path className="clock-mark" d="M-4.5 -7V7M4.5 -7V7" />}
      {state === 'woken' && <path className="clock-mark" d="M-4 -7L5 0L-4 7Z" />}
      {state === 'starting' && <path className="clock-mark" d="M-7 0H6M1 -5L6 0L1 5" />}
      {(state === 'gone' || state === 'before') && (
        <path className="clock-mark" d="M-5.5 -5.5L5.5 5.5M5.5 -5.5L-5.5 5.5" />
      )}
    </svg>
  );
}

function writeOffset({ style }: SVGCircleElement, gone: number): void {
  style.strokeDashoffset = String(gone);
}
