import { memo } from 'react';
import type { LinePoint } from '../../timeline';
import { words } from '../../words';
import { linePaths } from '../charts/linePaths';
import { blockedStretches } from '../charts/stretches';
import { usePlayhead } from '../charts/usePlayhead';

const WIDTH = 1000;
const HEIGHT = 100;
const POINTS = 200;

/** Behind the scrubber: how long the line was in all the time lived so far, and when the door was blocked. */
export const History = memo(function History({ span }: { readonly span: number }) {
  const { watched, reach } = usePlayhead();
  const points = watched.line.slice(0, watched.timeline.playheadAt(reach), POINTS);
  return <HistoryPicture span={span} reach={reach} points={points} />;
});

interface Props {
  /** The end of the scale, and what was lived of it, in virtual seconds. */
  readonly span: number;
  readonly reach: number;
  readonly points: readonly LinePoint[];
}

/** The drawing. It says nothing that the chart of the line does not, so it is hidden from those who listen. */
export function HistoryPicture({ span, reach, points }: Props) {
  const top = Math.max(1, ...points.map(({ high }) => high));
  const x = (time: number): number => (time / span) * WIDTH;
  const { highs } = linePaths(points, reach, {
    x,
    y: (length) => HEIGHT - (length / top) * HEIGHT * 0.9,
  });
  const blocked = blockedStretches(points, reach);
  return (
    <div className="history" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="history-line">
        <rect className="history-lived" width={x(reach)} height={HEIGHT} />
        <path d={highs} />
      </svg>
      <svg viewBox={`0 0 ${WIDTH} 1`} preserveAspectRatio="none" className="history-blocked">
        {blocked.map(({ from, to }) => (
          <rect key={from} x={x(from)} width={Math.max(1, x(to) - x(from))} height={1} />
        ))}
      </svg>
      {blocked.length > 0 && <span className="history-word">{words.page.transport.blocked}</span>}
    </div>
  );
}
