import { memo, useLayoutEffect, useRef, useState } from 'react';
import { viewer } from '../../store';
import { onFrame } from '../frame';
import type { Window } from './window';

interface Props {
  readonly window: Window;
  /** Of the picture, in pixels. */
  readonly width: number;
}

/** The playhead, and a veil over what comes after it. It moves with every frame, and nothing else does. */
export const PlayheadLine = memo(function PlayheadLine({ window, width }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const [place] = useState(() => (on: Props): void => {
    const { current } = line;
    if (current === null) return;
    const { from, to } = on.window;
    const share = (viewer.getState().time - from) / (to - from);
    // Out of sight to either side it waits just beyond the edge.
    const x = Math.min(1.01, Math.max(-0.01, share)) * on.width;
    const transform = `translateX(${x.toFixed(2)}px)`;
    if (current.style.transform !== transform) current.style.transform = transform;
  });
  useLayoutEffect(() => {
    place({ window, width });
    return onFrame(() => place({ window, width }));
  }, [place, window, width]);

  return <div ref={line} className="lanes-playhead" aria-hidden="true" />;
});
