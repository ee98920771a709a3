import { useRef } from 'react';
import { useViewer, useViewerStore, type Viewer } from '../../store';
import { words } from '../../words';
import { Slider } from '../controls/Slider';
import { useScene } from '../useScene';
import { History } from './History';
import { Preview } from './Preview';
import { spanOf } from './span';
import './scrubber.css';

/** Places on the scale: fine enough for a finger, coarse enough for an arrow key to get anywhere. */
const STEPS = 400;

/** A playing run stands still under the hand that holds the playhead, and plays on when it lets go. */
function standStill(viewer: Viewer): void {
  if (!viewer.getState().playing) return;
  viewer.getState().pause();
  const letGo = (): void => {
    removeEventListener('pointerup', letGo);
    removeEventListener('pointercancel', letGo);
    // At the end there is nothing to play on to, and play would start from the beginning.
    if (viewer.getState().end === null) viewer.getState().play();
  };
  addEventListener('pointerup', letGo);
  addEventListener('pointercancel', letGo);
}

/**
 * The playhead on the time that was lived so far, to be dragged back and forth. The scale ends at a
 * round number; what lies beyond the time lived has not happened, and the playhead does not go there.
 * Draws with every frame while the run plays, so it holds nothing but the slider itself.
 */
export function Scrubber() {
  const viewer = useViewerStore();
  const time = useViewer((state) => state.time);
  const reach = useViewer((state) => state.reach);
  const area = useRef<HTMLDivElement>(null);
  const { playhead, playheadSpoken, scrubberEnd: end } = words.transport;
  const span = spanOf(reach);
  const marksVips = useScene().scrubber.vipWaiting !== null;
  return (
    <div className={marksVips ? 'scrubber has-vips' : 'scrubber'} ref={area}>
      <History span={span} />
      <Slider
        label={playhead}
        min={0}
        max={span}
        step={span / STEPS}
        value={time}
        valueText={playheadSpoken(time, reach)}
        onChange={(to) => {
          // The browser rounds the playhead to a step and tells of that as well: that is no move.
          const isMove = Math.abs(to - viewer.getState().time) > span / STEPS / 2;
          if (isMove) viewer.getState().seek(to);
        }}
        onHold={() => standStill(viewer)}
      />
      <span className="scrubber-ends mono" aria-hidden="true">
        <span>{end(0)}</span>
        <span>{end(span)}</span>
      </span>
      <Preview area={area} span={span} />
    </div>
  );
}
