import { type RefObject, Suspense, useEffect, useState } from 'react';
import { useViewerStore } from '../../store';
import { lazily } from '../lazily';

const PreviewTip = lazily(async () => (await import('./PreviewTip')).PreviewTip);

interface Props {
  /** What the pointer is watched over. */
  readonly area: RefObject<HTMLElement | null>;
  /** The end of the scale, in virtual seconds. */
  readonly span: number;
}

/** A place on the scale: a virtual time, and pixels. */
export interface Pointed {
  readonly time: number;
  readonly x: number;
  readonly width: number;
}

/** What was going on where a mouse points on the scrubber. A finger drags, and sees the page itself. */
export function Preview({ area, span }: Props) {
  const viewer = useViewerStore();
  const [shown, setShown] = useState<Pointed | null>(null);

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
  return (
    <Suspense fallback={null}>
      <PreviewTip pointed={shown} span={span} />
    </Suspense>
  );
}
