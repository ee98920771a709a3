import { memo } from 'react';
import { useViewer } from '../../store';
import type { LaneState } from '../../timeline';
import type { IterationSpan } from './callbackBlocks';
import { type LanePaths, ROW } from './lanePaths';

interface Props {
  readonly drawing: LanePaths;
  readonly names: readonly string[];
  readonly width: number;
  readonly iterations: readonly IterationSpan[];
  readonly x: (time: number) => number;
}

/** The order in which the states are drawn: what matters more comes later. */
const painted: readonly LaneState[] = ['other', 'get', 'sleeping', 'put', 'ready', 'running'];

/** The tasks' states: a path for each state over all rows. */
export const LaneRowsDrawing = memo(function LaneRowsDrawing(props: Props) {
  const { drawing, names, width, iterations, x } = props;
  const height = names.length * ROW;
  return (
    <div className="lanes-rows" style={{ height: `calc(${names.length} * var(--row))` }}>
      <PointedRows names={names} />
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <path
          className="lanes-lines"
          d={names.map((_, at) => `M0 ${at * ROW}H${width}`).join('')}
        />
        {painted.map((state) => (
          <path key={state} className={`lane is-${state}`} d={drawing.paths[state]} />
        ))}
        <path className="lanes-ticks" d={drawing.ticks} />
        <path
          className="lanes-iterations"
          d={iterations.map(({ from }) => `M${x(from)} 0V${height}`).join('')}
        />
      </svg>
    </div>
  );
});

/** The ground of the rows of the task that is pointed at. */
function PointedRows({ names }: { readonly names: readonly string[] }) {
  const pointed = useViewer((state) => state.pointed);
  return names.map(
    (name, at) =>
      name === pointed && (
        <div
          // Two tasks of the same name that live at the same time have a row each.
          key={`row ${at}`}
          className="lanes-pointed"
          style={{ top: `calc(${at} * var(--row))` }}
        />
      ),
  );
}
