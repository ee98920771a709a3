import { useEffect, useRef, useState } from 'react';
import { onFrame } from '../frame';
import { present, usePresenting } from './presenting';
import { tellPointer } from './leadSecond';
import { Light } from './Light';
import { type Lit, litAt, onStage } from './litAt';

/** Wall milliseconds after which a finger that rests on the stage points. */
const LONG_PRESS = 500;
/** A finger that moves further, in pixels, scrolls. */
const STILL = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Dims everything but what is pointed at: a circle, and the person or place that stands there. It lets everything
 * through, so that one can click on what is lit.
 */
export function Spotlight() {
  const isOn = usePresenting(({ isPointing }) => isPointing);
  const [lit, setLit] = useState<Lit | null>(null);
  const last = useRef<Point>({ x: innerWidth / 2, y: innerHeight / 2 });

  // What stands there may move on while the pointer rests.
  useEffect(() => {
    if (!isOn) return undefined;
    const end = onFrame(() => {
      setLit(litAt(last.current));
      tellPointer(onStage(last.current));
    });
    return () => {
      end();
      tellPointer(null);
      setLit(null);
    };
  }, [isOn]);

  useEffect(() => {
    let press: ReturnType<typeof setTimeout> | null = null;
    let isByTouch = false;
    let from: Point | null = null;
    const forget = (): void => {
      if (press !== null) clearTimeout(press);
      press = null;
    };
    const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
      last.current = { x, y };
      if (from !== null && Math.hypot(x - from.x, y - from.y) > STILL) forget();
    };
    const down = (event: PointerEvent): void => {
      move(event);
      const { target, pointerType } = event;
      if (pointerType === 'mouse' || !(target instanceof Element)) return;
      if (target.closest('.stage-place') === null) return;
      from = { x: event.clientX, y: event.clientY };
      press = setTimeout(() => {
        isByTouch = true;
        present({ isPointing: true });
      }, LONG_PRESS);
    };
    const up = (): void => {
      forget();
      from = null;
      if (isByTouch) present({ isPointing: false });
      isByTouch = false;
    };
    // What a long press would do else: scroll the page away, or open a menu over it.
    const hold = (event: Event): void => {
      if (isByTouch) event.preventDefault();
    };
    addEventListener('pointermove', move);
    addEventListener('pointerdown', down);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    addEventListener('touchmove', hold, { passive: false });
    addEventListener('contextmenu', hold);
    return () => {
      forget();
      removeEventListener('pointermove', move);
      removeEventListener('pointerdown', down);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
      removeEventListener('touchmove', hold);
      removeEventListener('contextmenu', hold);
    };
  }, []);

  return isOn && lit !== null ? <Light lit={lit} /> : null;
}
