import { useViewer } from '../../store';
import { balance } from '../../words/balance';
import { pointsAt } from '../pointsAt';
import { FrameBar } from '../workers/FrameBar';
import { useRegionName } from '../useRegionName';
import type { DoorSeen } from './shopScene';

const words = balance.doors;
/** More than so many have one row each, with less to say. */
const FEW = 3;

/** The doors and what each does. @param time the playhead's, in virtual seconds */
export function DoorList({
  doors,
  time,
}: {
  readonly doors: readonly DoorSeen[];
  readonly time: number;
}) {
  const regionName = useRegionName(words.title);
  return (
    // What scrolls must be reachable by keyboard.
    <section className="crew is-doors card" aria-label={regionName} tabIndex={0}>
      <h3>
        {words.title} <span className="mono">{words.note}</span>
      </h3>
      {doors.length === 0 && <p className="hint">{words.none}</p>}
      <ul className={doors.length > FEW ? 'is-short' : undefined}>
        {doors.map((door) => (
          <Door key={door.name} door={door} time={time} isShort={doors.length > FEW} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  readonly door: DoorSeen;
  readonly time: number;
  readonly isShort: boolean;
}

function Door({ door, time, isShort }: Props) {
  const { number, name, state, customer, since, until, isLeaving } = door;
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
          <span className="member-state">{isLeaving ? short.leaving : short.states[state]}</span>
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
        {state === 'blocked' && <span>{words.waited(Math.max(0, time - since))}</span>}
        {until !== null && <span>{words.next(Math.max(0, until - time))}</span>}
      </span>
      {until !== null && <FrameBar since={since} until={until} shows="done" />}
    </li>
  );
}
