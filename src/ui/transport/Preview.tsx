import { type RefObject, useEffect, useState } from 'react';
import { useViewerStore } from '../../store';
import { words } from '../../words';
import { inputMarks } from '../lanes/inputMarks';
import { useScene } from '../useScene';
import { TipBox } from '../lanes/TipBox';
import { previewAt } from './previewAt';

interface Props {
  /** What the pointer is watched over. */
  readonly area: RefObject<HTMLElement | null>;
  /** The end of the scale, in virtual seconds. */
  readonly span: number;
}

/** An input is hit within so many pixels. */
const HIT = 6;

interface Shown {
  readonly time: number;
  readonly x: number;
  readonly width: number;
}

/** What was going on where a mouse points on the scrubber. A finger drags, and sees the page itself. */
export function Preview({ area, span }: Props) {
  const viewer = useViewerStore();
  const scene = useScene();
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const move = (event: PointerEvent): void => {
      const track = element.querySelector('.history')?.getBoundingClientRect();
      if (track === undefined || event.pointerType === 'touch' || event.buttons !== 0) {
        setShown(null);
        return;
      }
      const share = (event.clientX - track.left) / track.width;
      const time = share * span;
      const isLived = time >= 0 && time <= viewer.getState().reach;
      const { left, width } = element.getBoundingClientRect();
      setShown(isLived ? { time, x: event.clientX - left, width } : null);
    };
    const leave = (): void => setShown(null);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerdown', leave);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerdown', leave);
      element.removeEventListener('pointerleave', leave);
    };
  }, [viewer, area, span]);

  if (shown === null) return null;
  const { time, x, width } = shown;
  const { watched, inputs } = viewer.getState();
  const near = inputs.filter(({ at }) => Math.abs(at - time) <= (HIT / width) * span);
  const tip = {
    task: null,
    title: words.lanes.scrubber.time(time),
    lines: [
      previewAt(watched, time, scene.scrubber),
      ...inputMarks(near, span, scene.input).flatMap(({ lines }) => lines),
    ],
  };
  return <TipBox tip={tip} x={x} width={width} />;
}
