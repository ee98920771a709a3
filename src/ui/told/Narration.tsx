import { type RefObject, useEffect } from 'react';
import { useViewerStore, type ViewerState } from '../../store';
import { onFrame } from '../frame';
import { useScene } from '../useScene';
import { Narrator } from './Narrator';
import { othersSaying } from './othersSaying';

interface Props {
  /** From where on it is told. */
  readonly from: ViewerState;
  readonly region: RefObject<HTMLElement | null>;
  readonly onTold: (text: string) => void;
}

/** Tells the run that is watched as long as it is there. */
export function Narration({ from, region, onTold }: Props) {
  const store = useViewerStore();
  const scene = useScene();
  useEffect(() => {
    const narrator = new Narrator(from);
    let heard = othersSaying(region.current);
    const isSaid = (): boolean => {
      const before = heard;
      heard = othersSaying(region.current);
      // A slider says its own value.
      return heard !== before || document.activeElement?.matches('.scrubber input') === true;
    };
    return onFrame((elapsed) => {
      const text = narrator.next(store.getState(), elapsed, scene, isSaid);
      if (text !== null) onTold(text);
    });
  }, [store, scene, from, region, onTold]);
  return null;
}
