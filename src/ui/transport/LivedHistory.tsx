import { memo, useMemo } from 'react';
import { useViewer, type WatchedRun } from '../../store';
import type { ItemClass } from '../../timeline';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import { useLanesView } from '../lanes/lanesView';
import { useLanesSoFar } from '../lanes/useLanesSoFar';
import { type MarkedStretch, type ScrubberFigures, scrubberFigures } from './scrubberFigures';

const WIDTH = 1000;
const HEIGHT = 100;
/** Of that, what the busiest column takes, and the least that is seen. */
const TALLEST = 88;
const LEAST = 8;

interface Lived {
  /** The end of the scale, in virtual seconds. */
  readonly span: number;
  /** Whose waiting is marked, null for nobody's. */
  readonly vipsOf: ((watched: WatchedRun) => ItemClass) | null;
}

/** All that was lived so far, at a glance. */
export const LivedHistory = memo(function LivedHistory({ span, vipsOf }: Lived) {
  const { watched, reach } = usePlayhead();
  const inputs = useViewer((state) => state.inputs);
  const lived = useLanesSoFar(watched);
  const { input: told } = useScene();
  const figures = useMemo(() => {
    const vips = vipsOf?.(watched) ?? null;
    return scrubberFigures(lived.lanes, inputs, span, reach, { ...watched.scenario, told, vips });
  }, [lived, inputs, span, reach, watched, told, vipsOf]);
  return <HistoryPicture span={span} reach={reach} figures={figures} />;
});

interface Props {
  /** The end of the scale, and what was lived of it, in virtual seconds. */
  readonly span: number;
  readonly reach: number;
  readonly figures: ScrubberFigures;
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The drawing. It says nothing that the statistics and the log do not, so it is hidden from those who listen. */
const HistoryPicture = memo(function HistoryPicture({ span, reach, figures }: Props) {
  const { bars, stretches, inputs } = figures;
  const { scrubber } = useScene();
  const seen = stretches.filter(({ marked }) => marked.length > 0);
  return (
    <div className="history" aria-hidden="true">
      <span className="history-words">
        {seen.map(({ kind }) => (
          <span key={kind} className={`is-${kind}`}>
            {scrubber[kind]}
          </span>
        ))}
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="history-bars">
        <rect className="history-lived" width={(reach / span) * WIDTH} height={HEIGHT} />
        <path d={barsPath(bars)} />
      </svg>
      {stretches.map(({ kind, marked }) => (
        <svg
          key={kind}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          className={`history-stretches is-${kind}`}
        >
          <path d={stretchesPath(marked, span)} />
        </svg>
      ))}
      {inputs.map(({ at, lines }) => (
        <i
          key={at}
          className="input-mark"
          title={lines.join('\n')}
          style={{ left: percent(at / span) }}
        />
      ))}
      <Brush span={span} />
    </div>
  );
});

/** The stretch that the lanes show, as long as they show less than the whole run. */
function Brush({ span }: { readonly span: number }) {
  const shown = useLanesView((view) => view.shown);
  if (shown === null) return null;
  const width = percent((shown.to - shown.from) / span);
  return <i className="history-brush" style={{ left: percent(shown.from / span), width }} />;
}

/** The root of the counts: where little happens there is something to be seen as well. */
function barsPath(bars: Uint32Array): string {
  const most = Math.max(1, ...bars);
  const wide = WIDTH / bars.length;
  return Array.from(bars, (count, bar) => {
    if (count === 0) return '';
    const height = LEAST + Math.sqrt(count / most) * (TALLEST - LEAST);
    return `M${bar * wide} ${HEIGHT}v-${height.toFixed(1)}h${wide * 0.7}v${height.toFixed(1)}z`;
  }).join('');
}

/** As high as the share, so that a stretch in which it was so half of the time is half as high. */
function stretchesPath(marked: readonly MarkedStretch[], span: number): string {
  return marked
    .map(({ from, to, share }) => {
      const [x, wide] = [(from / span) * WIDTH, ((to - from) / span) * WIDTH];
      const height = Math.max(30, share * HEIGHT).toFixed(1);
      return `M${x.toFixed(2)} ${HEIGHT}v-${height}h${wide.toFixed(2)}v${height}z`;
    })
    .join('');
}
