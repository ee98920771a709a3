import { balance } from '../../words/balance';
import { ChartCard } from '../charts/ChartCard';
import { DataTable } from '../charts/DataTable';
import { linear } from '../charts/linear';
import { linePaths } from '../charts/linePaths';
import { stepPath } from '../charts/stepPath';
import type { Standing } from '../usePlayhead';
import { countDecisions, decisionFiguresOf } from './decisionFigures';

const words = balance.manager.strip;

/** The drawing's own units: it is stretched to the room it has, its strokes are not. */
const WIDTH = 1000;
/** The tills are drawn down to one height, the line between two others. */
const TILLS = 60;
const LINE = { top: 80, bottom: 130 };
/** Room above the tills for the marks. */
const EDGE = 12;
/** How high a mark is: above the tills where one opened, below them where one closed. */
const MARK = 10;
/** At most so many decisions stand in the table. */
const ROWS = 12;

interface Props extends Pick<Standing, 'watched' | 'time' | 'position'> {
  readonly openAt: number;
  readonly isManaged: boolean;
}

/** How many tills were wanted over time, how long the line was, and where the manager opened or closed one. */
export function DecisionStrip({ watched, time, position, openAt, isManaged }: Props) {
  const figures = decisionFiguresOf(watched, { time, position });
  const { from, to, end, wanted, decisions, wantedNow, since, perMinute } = figures;
  const x = linear([from, end], [0, WIDTH]);
  const most = Math.max(1, ...wanted.map((each) => each.wanted));
  const tills = linear([0, most], [TILLS, EDGE]);
  const longest = Math.max(openAt, 1, ...figures.length.map(({ high }) => high));
  const y = linear([0, longest], [LINE.bottom, LINE.top]);
  const { highs, edge } = linePaths(figures.length, to, { x, y });
  const last = wanted.at(-1);
  const steps = last === undefined ? [] : [...wanted, { ...last, time: to }];
  const path = stepPath(steps.map((each) => ({ x: x(each.time), y: tills(each.wanted) })));
  const { opened, closed } = countDecisions(decisions);
  return (
    <ChartCard
      title={words.title}
      figures={
        <>
          <b>{words.now(wantedNow)}</b>
          <span>
            {!isManaged
              ? words.noManager
              : perMinute === null
                ? words.tooSoon
                : `${words.rate(perMinute.opened, perMinute.closed)} ${words.since(since)}`}
          </span>
        </>
      }
      table={
        decisions.length === 0 ? (
          <p className="hint">{words.none}</p>
        ) : (
          <DataTable
            caption={words.title}
            columns={words.columns}
            rows={decisions
              .slice(-ROWS)
              .reverse()
              .map((each) => [
                words.when(each.time),
                words.decision(each.wanted, each.before),
                String(each.wanted),
                String(watched.line.at(each)),
              ])}
          />
        )
      }
    >
      <div className="plot strip-plot">
        <span className="strip-marks mono" aria-hidden="true">
          <span>{most}</span>
          <span>{longest}</span>
        </span>
        <svg
          viewBox={`0 0 ${WIDTH} ${LINE.bottom}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.picture(opened, closed)}
        >
          <path className="strip-ground" d={`M0 ${TILLS}H${WIDTH}M0 ${LINE.bottom}H${WIDTH}`} />
          <path className="line-lows" d={highs} />
          <path className="line-edge" d={edge} />
          <path className="line-limit" d={`M0 ${y(openAt)}H${WIDTH}`} />
          <path className="strip-tills" d={path} />
          {decisions.map((each) => (
            <path
              key={each.position}
              className={each.wanted > each.before ? 'strip-opened' : 'strip-closed'}
              d={
                each.wanted > each.before
                  ? `M${x(each.time)} ${EDGE - MARK}v${MARK - 2}`
                  : `M${x(each.time)} ${TILLS + 2}v${MARK - 2}`
              }
            />
          ))}
        </svg>
        <span className="plot-ends mono" aria-hidden="true">
          <span>{words.at(from)}</span>
          <span>{words.at(end)}</span>
        </span>
      </div>
      <p className="strip-key hint" aria-hidden="true">
        {[
          ['is-tills', words.wanted],
          ['is-length', words.length],
          ['is-opened', words.opened],
          ['is-closed', words.closed],
          ['is-long', words.longAt(openAt)],
        ].map(([kind, text]) => (
          <span key={kind}>
            <i className={kind} />
            {text}
          </span>
        ))}
      </p>
    </ChartCard>
  );
}
