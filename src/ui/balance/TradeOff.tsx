import { nice, ticks } from 'd3-array';
import { useViewer } from '../../store';
import { balance } from '../../words/balance';
import { ChartCard } from '../charts/ChartCard';
import { DataTable } from '../charts/DataTable';
import { linear } from '../charts/linear';
import type { Standing } from '../usePlayhead';
import { costScale, namesWithRoom } from './curveScale';
import { flowBetween } from './flowBetween';
import { variedKnob } from './neighbours';
import { useTrials } from './useTrials';

const words = balance.manager.curve;

const SIZE = { width: 320, height: 150 };
/** Room at the edges for the numbers of the scales. */
const EDGE = { left: 34, right: 12, top: 10, bottom: 22 };

/** Where a name stands from its point, in units of the drawing. */
const BESIDE = 7;

/** A point of the curve: tills on average, and seconds waited per customer. */
interface Point {
  readonly tills: number;
  readonly wait: number;
}

/** What tills cost against what customers wait: this run so far, and short runs of neighbouring settings. */
export function TradeOff({
  watched,
  time,
  position,
}: Pick<Standing, 'watched' | 'time' | 'position'>) {
  const now = useViewer((state) => state.now);
  const seed = useViewer((state) => state.seed);
  const { span, tried } = useTrials(seed, now);
  const varied = variedKnob(now);
  const flow = flowBetween(watched, { position: 0, time: 0 }, { time, position });
  const own: Point | null =
    flow === null || flow.waitPerCustomer === null
      ? null
      : { tills: flow.open, wait: flow.waitPerCustomer };
  const points = tried.flatMap(({ figures, value, isOwn }) =>
    figures === null || figures.wait === null
      ? []
      : [{ tills: figures.tills, wait: figures.wait, value, isOwn }],
  );
  const all = own === null ? points : [...points, own];
  const costs = costScale(all.map(({ tills }) => tills));
  const longest = nice(0, Math.max(1, ...all.map(({ wait }) => wait)), 3)[1];
  const x = linear(costs, [EDGE.left, SIZE.width - EDGE.right]);
  const y = linear([0, longest], [SIZE.height - EDGE.bottom, EDGE.top]);
  const names = points.map(({ tills, wait, value, isOwn }) => ({
    x: x(tills) + BESIDE,
    y: y(wait) - BESIDE,
    text: words.label[varied](value),
    isFirst: isOwn,
  }));
  const named = namesWithRoom(names);
  const done = tried.filter(({ figures }) => figures !== null).length;
  return (
    <ChartCard
      title={words.title}
      figures={
        <b>{flow === null ? words.ownNotYet : words.own(flow.open, flow.waitPerCustomer)}</b>
      }
      table={
        <DataTable
          caption={words.title}
          columns={[words.columns[varied], words.cost, words.wait]}
          rows={tried.map(({ value, isOwn, figures }) => [
            words.value(value, isOwn),
            figures === null ? words.pending : words.tills(figures.tills),
            figures === null ? words.pending : words.seconds(figures.wait),
          ])}
        />
      }
    >
      <div className="curve">
        <span className="curve-y hint">{words.y}</span>
        <svg
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          role="img"
          aria-label={words.picture}
          className="curve-picture"
        >
          {ticks(...costs, 4).map((tick) => (
            <text key={tick} x={x(tick)} y={SIZE.height - 6} textAnchor="middle">
              {tick}
            </text>
          ))}
          {ticks(0, longest, 3).map((tick) => (
            <g key={tick}>
              <path
                className="curve-grid"
                d={`M${EDGE.left} ${y(tick)}H${SIZE.width - EDGE.right}`}
              />
              <text x={EDGE.left - 5} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          <polyline
            className="curve-line"
            points={points.map((each) => `${x(each.tills)},${y(each.wait)}`).join(' ')}
          />
          {points.map((each, at) => (
            <g key={each.value} className={each.isOwn ? 'curve-point is-set' : 'curve-point'}>
              <circle cx={x(each.tills)} cy={y(each.wait)} r={each.isOwn ? 5 : 3.5} />
              {named.has(at) && (
                <text x={names[at]?.x} y={names[at]?.y}>
                  {names[at]?.text}
                </text>
              )}
            </g>
          ))}
          {own !== null && (
            <path className="curve-own" d={`M${x(own.tills)} ${y(own.wait) - 7}l7 7l-7 7l-7 -7z`} />
          )}
        </svg>
        <span className="curve-x hint">{words.x}</span>
      </div>
      <p className="curve-key hint" aria-hidden="true">
        <span className="is-own">{words.key.own}</span>
        <span className="is-set">{words.key.set}</span>
        <span className="is-other">{words.key.others}</span>
      </p>
      <p className="hint">
        {span === null ? words.nobody : words.what(varied, span, done, tried.length)}
      </p>
    </ChartCard>
  );
}
