import { useState } from 'react';
import { useViewer } from '../../store';
import { heap } from '../../words/heap';
import { IconButton } from '../transport/IconButton';
import { icons } from '../transport/icons';
import type { HeapDirector, HeapView } from './heapDirector';
import { toldBefore, toldStep } from './toldStep';

const words = heap.step;

interface Props {
  readonly view: HeapView;
  readonly director: HeapDirector;
}

/** Walks through the last operation, one comparison or swap at a time, and says what each does. */
export function StepLine({ view, director }: Props) {
  const position = useViewer((state) => state.position);
  /** Where somebody has walked here last. */
  const [walkedAt, setWalkedAt] = useState<number | null>(null);
  const walk = (by: 1 | -1): void => {
    setWalkedAt(position);
    director.walk(by);
  };
  const playing = useViewer((state) => state.playing);
  return (
    <div className="heap-step" role="group" aria-label={words.label}>
      <IconButton
        className="heap-button"
        label={words.back}
        path={icons.back}
        onClick={() => walk(-1)}
      />
      <IconButton
        className="heap-button"
        label={words.on}
        path={icons.on}
        onClick={() => walk(1)}
      />
      {/* The run is told elsewhere; this is for who walks through its last operation. */}
      <p aria-live={walkedAt === position ? 'polite' : 'off'}>
        {playing ? words.playing : caption(view)}
      </p>
    </div>
  );
}

function caption({ told, isBeforeIt, watched }: HeapView): string {
  if (told === null) return words.none;
  return isBeforeIt ? toldBefore(told) : toldStep(told, watched.items);
}
