import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import { viewer } from '../../store';
import { lanes as words } from '../../words/lanes';
import type { Standing } from '../usePlayhead';
import { Axis } from './Axis';
import { LaneName } from './LaneName';
import { LaneRowsDrawing } from './LaneRowsDrawing';
import type { LanesPicture } from './lanesPicture';
import { LoopLane } from './LoopLane';
import { PlayheadLine } from './PlayheadLine';
import { TipBox } from './TipBox';
import { type Tip, tipAt } from './tipAt';
import { useGestures } from './useGestures';
import type { ShownWindow } from './useShownWindow';
import { ZOOM_STEP } from './ZoomButtons';

/** What share of the picture an arrow key moves it. */
const SHIFT = 0.2;

interface Props {
  readonly standing: Standing;
  readonly shown: ShownWindow;
  readonly picture: LanesPicture;
  /** The element as wide as the picture. */
  readonly plot: React.RefObject<HTMLDivElement | null>;
  /** The id of a text that tells the keys. */
  readonly keys: string;
}

/** The lanes with their axis, to be zoomed, moved and pointed at. */
export function LanesChart({ standing, shown, picture, plot, keys }: Props) {
  const { watched, position } = standing;
  const { lanes } = watched;
  const { window, width, rows, blocks, x } = picture;
  const { from, to } = window;
  const list = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<(Tip & { readonly x: number }) | null>(null);
  // Kept, so that a playhead that only moves draws neither rows nor callbacks again.
  const names = useMemo(() => rows.map(({ name }) => name), [rows]);
  const nameOf = useCallback(
    (task: number): string | null => lanes.tasks()[task]?.name ?? null,
    [lanes],
  );
  const now = blocks === null ? null : lanes.callbackBy(position);
  const timeAt = (place: number): number => from + place * (to - from);

  const pointAt = (task: string | null): void => {
    const state = viewer.getState();
    if (task !== state.pointed) state.point(task);
  };
  useGestures(plot, {
    zoom(factor, place) {
      setTip(null);
      shown.zoomBy(factor, place);
    },
    pan: shown.pan,
    seek(place) {
      const at = timeAt(place);
      const block = blocks?.find((each) => each.from <= at && at < each.to);
      if (block === undefined) viewer.getState().seek(at);
      else viewer.getState().seekTo(block.position);
    },
    hover(place, event) {
      const box = list.current?.getBoundingClientRect();
      const isInside = event !== null && box !== undefined;
      const row = isInside ? Math.floor(((event.clientY - box.top) / box.height) * rows.length) : 0;
      const next = isInside ? tipAt(picture, timeAt(place), row, nameOf) : null;
      setTip(next && { ...next, x: x(timeAt(place)) });
      pointAt(next?.task ?? null);
    },
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      '+': () => shown.zoomBy(1 / ZOOM_STEP),
      '=': () => shown.zoomBy(1 / ZOOM_STEP),
      '-': () => shown.zoomBy(ZOOM_STEP),
      ArrowLeft: () => shown.pan(-SHIFT),
      ArrowRight: () => shown.pan(SHIFT),
    }[event.key];
    // The whole run cannot be moved, so its arrow keys are the page's.
    if (act === undefined || (shown.kind === 'whole' && event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    // What scrolls and takes keys must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="lanes-area"
      role="region"
      aria-label={words.region(from, to)}
      aria-describedby={keys}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="lanes-names">
        <span className="lanes-loop-name">{words.loop}</span>
        {rows.map(({ name, tasks }) => (
          <LaneName key={tasks[0]?.task} name={name} />
        ))}
      </div>
      <div className="lanes-plot" ref={plot} aria-hidden="true">
        <LoopLane picture={picture} now={now?.order ?? -1} nameOf={nameOf} />
        <div ref={list}>
          <LaneRowsDrawing
            drawing={picture.drawing}
            names={names}
            width={width}
            iterations={picture.iterations}
            x={x}
          />
        </div>
        <PlayheadLine window={window} width={width} />
        {tip && <TipBox tip={tip} x={tip.x} width={width} />}
      </div>
      <Axis window={window} width={width} />
    </div>
  );
}
