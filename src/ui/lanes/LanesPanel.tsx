import { useId, useMemo, useRef, useState } from 'react';
import { useViewer } from '../../store';
import { lanes as words } from '../../words/lanes';
import { useExtent } from '../useExtent';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import { LanesChart } from './LanesChart';
import { lanesPicture } from './lanesPicture';
import { LanesTable } from './LanesTable';
import { Legend } from './Legend';
import { useLanesSoFar } from './useLanesSoFar';
import { useShownWindow } from './useShownWindow';
import { ZoomButtons } from './ZoomButtons';
import './lanes.css';

/** The width of the picture until it is known, in pixels. */
const USUAL_WIDTH = 800;

/** What each task does over time, from the whole run down to the callbacks of one instant. */
export function LanesPanel() {
  const standing = usePlayhead();
  const inputs = useViewer((state) => state.inputs);
  const { input: told } = useScene();
  const shown = useShownWindow(standing);
  const plot = useRef<HTMLDivElement>(null);
  const width = useExtent(plot, 'clientWidth', USUAL_WIDTH);
  const [isTableOpen, setTableOpen] = useState(false);
  const id = useId();

  const { watched, time, position, reach } = standing;
  const { window } = shown;
  const lived = useLanesSoFar(watched);
  const picture = useMemo(
    () => lanesPicture(lived.lanes, inputs, window, reach, width, told),
    [lived, inputs, window, reach, width, told],
  );
  return (
    <section className="lanes" aria-labelledby={id} data-picture="chart">
      <h2 id={id} className="unseen">
        {words.label}
      </h2>
      <header className="lanes-head">
        <Legend />
        <div className="lanes-tools">
          <button
            type="button"
            className="button"
            aria-expanded={isTableOpen}
            onClick={() => setTableOpen(!isTableOpen)}
          >
            {words.table}
          </button>
          <ZoomButtons {...shown} />
        </div>
      </header>
      <LanesChart
        standing={standing}
        shown={shown}
        picture={picture}
        plot={plot}
        keys={`${id}-keys`}
      />
      <p id={`${id}-keys`} className="unseen">
        {words.keys}
      </p>
      {picture.more > 0 && <p className="hint">{words.moreTasks(picture.more)}</p>}
      {isTableOpen && (
        // What scrolls must be reachable by keyboard.
        <div className="lanes-table" role="region" aria-label={words.tableLabel} tabIndex={0}>
          <LanesTable rows={picture.rows} time={time} position={position} />
        </div>
      )}
    </section>
  );
}
