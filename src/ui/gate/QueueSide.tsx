import { gateStage as words } from '../../words/gateStage';
import { Field, FIELD } from './Field';
import { Figures } from './Figures';
import type { QueueWay } from './gateScene';
import { Waiters } from './Waiters';
import { WorkPlaces } from './WorkPlaces';

interface Props {
  readonly way: QueueWay;
  readonly isOwn: boolean;
}

/** So many places of the queue are drawn. */
const NAMED = 12;

/** The jobs outside as data, a short queue inside, and its workers. */
export function QueueSide({ way, isOwn }: Props) {
  const text = words.ways.queue;
  const { capacity, lineLength, outside, overtaking } = way;
  const free = way.isMade && capacity > 0 ? Math.max(0, capacity - lineLength) : 0;
  return (
    <section className="gate-way card" aria-label={text.title}>
      <header className="gate-head">
        <h3>{text.title}</h3>
        <p className="hint">{text.what}</p>
      </header>
      <div className="gate-room is-outside is-data">
        <h4>
          {text.outside} <b className="mono">{words.short(outside)}</b>
        </h4>
        <Field count={outside} most={way.jobs} kind="data" label={words.outside(outside)} />
        <p className="gate-more">{outside > FIELD && words.more(outside - FIELD)}</p>
      </div>
      <div className="gate-room is-gate">
        <h4>
          <code>{words.queue(capacity)}</code>{' '}
          <span>{way.isMade ? words.filled(lineLength, capacity) : words.notMade}</span>
          {way.isMade && (
            <span className="gate-put" data-blocked={way.blocked !== null || undefined}>
              {way.blocked === null ? words.notBlocked : words.blocked(way.blocked)}
            </span>
          )}
        </h4>
        <div className="gate-waiting">
          <span className="gate-label">{text.line}</span>
          {lineLength + free > 0 ? (
            <Waiters jobs={way.line} length={lineLength} most={NAMED} free={free} />
          ) : (
            <span className="gate-none">{words.none}</span>
          )}
        </div>
        <span className="gate-label">{text.work}</span>
        <WorkPlaces
          places={way.work}
          idle={words.place.idle}
          isNamed
          overtaken={overtaking?.task ?? null}
          isOwn={isOwn}
        />
      </div>
      <Figures way={way} />
    </section>
  );
}
