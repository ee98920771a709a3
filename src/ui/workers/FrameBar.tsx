import { useLayoutEffect, useRef } from 'react';
import { viewer } from '../../store';
import { onFrame } from '../frame';

interface Props {
  /** Virtual seconds. */
  readonly since: number;
  readonly until: number;
  /** Grows as time passes, or shrinks as it runs out. */
  readonly shows: 'done' | 'left';
}

/** A bar that moves with the playhead, in every frame. What it shows must also stand beside it in words. */
export function FrameBar({ since, until, shows }: Props) {
  const fill = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let drawn = Number.NaN;
    const draw = (): void => {
      const { time } = viewer.getState();
      if (time === drawn || fill.current === null) return;
      drawn = time;
      const done = until > since ? Math.min(1, Math.max(0, (time - since) / (until - since))) : 1;
      fill.current.style.transform = `scaleX(${shows === 'done' ? done : 1 - done})`;
    };
    draw();
    return onFrame(draw);
  }, [since, until, shows]);
  return (
    <span className={`frame-bar is-${shows}`} aria-hidden="true">
      <span ref={fill} />
    </span>
  );
}
