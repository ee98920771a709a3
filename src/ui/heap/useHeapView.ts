import { useReducedMotion } from 'framer-motion';
import { useLayoutEffect, useRef, useState } from 'react';
import { viewer } from '../../store';
import { onFrame } from '../frame';
import { HeapDirector, type HeapView } from './heapDirector';

/** Draws a view, of whose step this share has been done. Called in every frame. */
export type DrawShare = (view: HeapView, share: number) => void;

/** The heap's picture frame by frame: a new view for each step, and `draw` for what moves within one. */
export function useHeapView(draw: DrawShare): {
  readonly view: HeapView;
  readonly director: HeapDirector;
} {
  const isStill = useReducedMotion() === true;
  const [director] = useState(() => new HeapDirector());
  const [view, setView] = useState(() => director.frame(viewer.getState(), 0, isStill));
  const latest = useRef(draw);
  useLayoutEffect(() => {
    latest.current = draw;
  });
  useLayoutEffect(() => {
    let drawn = Number.NaN;
    return onFrame((elapsed) => {
      const next = director.frame(viewer.getState(), elapsed, isStill);
      setView(next);
      // At rest there is nothing to move; a new view is drawn when React has made what it needs.
      if (director.share !== drawn) latest.current(next, director.share);
      drawn = director.share;
    });
  }, [director, isStill]);
  return { view, director };
}
