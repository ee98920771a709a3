import { tasks } from '../../scenarios/gate';
import { gateStage as words } from '../../words/gateStage';
import { Field, FIELD } from './Field';
import { Figures } from './Figures';
import type { SemaphoreWay } from './gateScene';
import { Waiters } from './Waiters';
import { WorkPlaces } from './WorkPlaces';

interface Props {
  readonly way: SemaphoreWay;
  readonly isOwn: boolean;
}

/** So many of the waiting line have their number. */
const NAMED = 8;

/** A crowd inside, before a gate with its waiting line, and those whom it has let through. */
export function SemaphoreSide({ way, isOwn }: Props) {
  const text = words.ways.semaphore;
  const isBegun = way.live > 0 && way.outside < way.jobs;
  return (
    <section className="gate-way card" aria-label={text.title}>
      <header className="gate-head">
        <h3>{text.title}</h3>
        <p className="hint">{text.what}</p>
      </header>
      <div className={`gate-room is-outside${way.outside > 0 ? ' is-data' : ''}`}>
        <h4>
          {text.outside} <b className="mono">{words.short(way.outside)}</b>{' '}
          {isBegun && way.outside === 0 && <span>{words.allIn}</span>}
        </h4>
        {way.outside > 0 && (
          <Field
            count={way.outside}
            most={way.outside}
            kind="data"
            label={words.outside(way.outside)}
          />
        )}
        {way.outside > FIELD && <p className="gate-more">{words.more(way.outside - FIELD)}</p>}
      </div>
      <div className="gate-room is-inside">
        <h4>
          {text.inside} <b className="mono">{words.short(way.waiting)}</b>
        </h4>
        {way.outside === 0 && (
          <>
            <Field
              count={way.waiting}
              most={way.jobs}
              kind="task"
              label={words.crowd(way.waiting)}
            />
            <p className="gate-more">{way.waiting > FIELD && words.more(way.waiting - FIELD)}</p>
          </>
        )}
      </div>
      <div className="gate-room is-gate">
        <h4>
          <code>{words.semaphore(way.limit)}</code> <span>{words.value(way.value)}</span>
          {way.value !== null && way.value < 0 && <span>{words.owed(-way.value)}</span>}
        </h4>
        <div className="gate-waiting">
          <span className="gate-label">{text.line}</span>
          {way.lineLength > 0 ? (
            <Waiters
              jobs={way.line}
              length={way.lineLength}
              most={NAMED}
              {...(isOwn && { taskOf: tasks.job })}
            />
          ) : (
            <span className="gate-none">{words.none}</span>
          )}
        </div>
        <span className="gate-label">{text.work}</span>
        <WorkPlaces
          places={way.work}
          idle={words.place.free}
          overtaken={null}
          isOwn={isOwn}
          isNamed={false}
        />
      </div>
      <Figures way={way} />
    </section>
  );
}
