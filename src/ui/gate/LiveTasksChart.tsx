import type { CSSProperties } from 'react';
import { TASK_BYTES } from '../../scenarios/gate/taskBytes';
import { gateStage } from '../../words/gateStage';
import { ChartCard } from '../charts/ChartCard';
import { DataTable } from '../charts/DataTable';
import { linear } from '../charts/linear';
import { linePaths } from '../charts/linePaths';
import { spanOf } from '../transport/span';
import type { BothWays } from './useBothWays';

/** The drawing's own units: it is stretched to the room it has, its strokes are not. */
const WIDTH = 1000;
const HEIGHT = 100;
/** Beyond so many points it shows the extremes of stretches. */
const POINTS = 240;
/** Rows of the table: the time so far in equal parts. */
const ROWS = 12;

const words = gateStage.charts.live;
const names = ['semaphore', 'queue'] as const;

/** How many tasks were alive over time and what they took, both ways on one axis: a task is so many bytes. */
export function LiveTasksChart({ semaphore, queue, runs, time }: BothWays) {
  const end = spanOf(time);
  const top = Math.max(1, semaphore.mostLive, queue.mostLive);
  const marks = [words.tasks(top), words.memory(top * TASK_BYTES)];
  const x = linear([0, end], [0, WIDTH]);
  const y = linear([0, top], [HEIGHT, 4]);
  const drawn = names.map((name) => {
    const { timeline, live } = runs[name];
    const points = live.slice(0, timeline.playheadAt(time), POINTS);
    return {
      name,
      ...linePaths(
        points.map((point) => ({ ...point, blocked: 0 })),
        time,
        { x, y },
      ),
    };
  });
  return (
    <ChartCard
      title={words.title}
      figures={[semaphore, queue].map(({ version, live, bytes }) => (
        <span key={version}>
          {words.names[version]} <b>{words.now(live, bytes)}</b>
        </span>
      ))}
      table={<DataTable caption={words.title} columns={words.columns} rows={rowsOf(runs, time)} />}
    >
      {semaphore.mostLive === 0 ? (
        <p className="chart-empty">{words.empty}</p>
      ) : (
        <div
          className="plot line-plot"
          style={{ '--digits': Math.max(...marks.map(({ length }) => length)) } as CSSProperties}
        >
          <span className="plot-marks mono" aria-hidden="true">
            <span>
              {marks.map((mark) => (
                <span key={mark}>{mark}</span>
              ))}
            </span>
            <span>{0}</span>
          </span>
          <svg
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={words.picture(time, semaphore.mostLive, queue.mostLive)}
          >
            {drawn.map(({ name, edge }) => (
              <path key={name} className="gate-edge" data-way={name} d={edge} />
            ))}
            <path className="line-ground" d={`M0 ${HEIGHT}H${WIDTH}`} />
          </svg>
          <span className="plot-ends mono" aria-hidden="true">
            <span>{words.at(0)}</span>
            {names.map((name) => (
              <span key={name} className="gate-key" data-way={name}>
                <i />
                {words.names[name]}
              </span>
            ))}
            <span>{words.at(end)}</span>
          </span>
        </div>
      )}
    </ChartCard>
  );
}

/** Both at the same times, so that a row compares them; the last row is the playhead's. */
function rowsOf(runs: BothWays['runs'], time: number): string[][] {
  return Array.from({ length: ROWS }, (_, row) => {
    const at = (time * (row + 1)) / ROWS;
    const alive = names.map((name) => {
      const { live, timeline } = runs[name];
      return live.at(timeline.playheadAt(at));
    });
    return [
      words.at(at),
      ...alive.map(words.tasks),
      ...alive.map((tasks) => words.memory(tasks * TASK_BYTES)),
    ];
  }).reverse();
}
