import { useViewer } from '../../store';
import { balance } from '../../words/balance';
import { pointsAt } from '../pointsAt';
import { FrameBar } from '../workers/FrameBar';
import { useRegionName } from '../useRegionName';
import type { TillSeen } from './shopScene';

const words = balance.tills;
/** More than so many stand in two columns, with less to say. */
const FEW = 3;

/** The tills and what each does. @param time the playhead's, in virtual seconds */
export function TillList({
  tills,
  time,
}: {
  readonly tills: readonly TillSeen[];
  readonly time: number;
}) {
  const regionName = useRegionName(words.title);
  return (
    // What scrolls must be reachable by keyboard.
    <section className="crew is-tills card" aria-label={regionName} tabIndex={0}>
      <h3>
        {words.title} <span className="mono">{words.note}</span>
      </h3>
      {tills.length === 0 && <p className="hint">{words.none}</p>}
      <ul className={tills.length > FEW ? 'is-short is-many' : undefined}>
        {tills.map((till) => (
          <Till key={till.name} till={till} time={time} isShort={tills.length > FEW} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly till: TillSeen;
  readonly time: number;
  readonly isShort: boolean;
}

function Till({ till, time, isShort }: Props) {
  const { number, name, state, customer, since, until, isLeaving } = till;
  const isPointed = useViewer(({ pointed }) => pointed === name);
  if (isShort) {
    const { short } = words;
    return (
      <li
        className={`member is-${state}`}
        data-pointed={isPointed || undefined}
        {...pointsAt(name)}
      >
        <span className="member-head">
          <b title={words.name(number)}>{short.name(number)}</b>
          {customer !== null && <span className="mono">{short.holds(customer)}</span>}
          {(isLeaving || customer === null) && (
            <span className="member-state">{isLeaving ? short.leaving : short.states[state]}</span>
          )}
        </span>
        {until !== null && <FrameBar since={since} until={until} shows="done" />}
      </li>
    );
  }
  return (
    <li className={`member is-${state}`} data-pointed={isPointed || undefined} {...pointsAt(name)}>
      <span className="member-head">
        <b>{words.name(number)}</b>
        <span className="member-state">{words.states[state]}</span>
      </span>
      <span className="member-more mono">
        {isLeaving && <span>{words.leaving}</span>}
        {customer !== null && <span>{words.holds(customer)}</span>}
        {until !== null && !isLeaving && <span>{words.left(Math.max(0, until - time))}</span>}
      </span>
      {until !== null && <FrameBar since={since} until={until} shows="done" />}
    </li>
  );
}
