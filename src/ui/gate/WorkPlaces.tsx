import type { CSSProperties } from 'react';
import { gateStage as words } from '../../words/gateStage';
import { TaskChip } from '../TaskChip';
import type { WorkPlace } from './gateScene';

interface Props {
  readonly places: readonly WorkPlace[];
  /** What an idle place is: a permit that nobody has, or a worker with nothing to do. */
  readonly idle: string;
  /** The task that is overtaken at this moment. */
  readonly overtaken: string | null;
  /** Whether the tasks are those of the run that the rest of the page shows, and can be pointed at. */
  readonly isOwn: boolean;
  /** Whether a task is another than its job, and is named beside it. */
  readonly isNamed: boolean;
}

/** More than so many have room for their numbers only; the whole is said in the title and to those who listen. */
const MANY = 12;

/** Who works on what, and how far it is; and who could. */
export function WorkPlaces({ places, idle, overtaken, isOwn, isNamed }: Props) {
  if (places.length === 0) return <span className="gate-none">{words.none}</span>;
  const isShort = places.length > MANY;
  return (
    <ul className={isShort ? 'gate-work is-short' : 'gate-work'}>
      {places.map((place, at) => (
        <li
          // A permit has no name: it is whoever has it.
          key={place.task ?? `free ${at}`}
          className="gate-place"
          data-state={place.state}
          data-overtaken={(place.task !== null && place.task === overtaken) || undefined}
          style={{ '--done': place.share } as CSSProperties}
        >
          <Place
            place={place}
            idle={idle}
            isOwn={isOwn}
            isNamed={isNamed}
            isShort={isShort}
            isOvertaken={place.task !== null && place.task === overtaken}
          />
        </li>
      ))}
    </ul>
  );
}

interface PlaceProps extends Pick<Props, 'idle' | 'isOwn' | 'isNamed'> {
  readonly place: WorkPlace;
  readonly isOvertaken: boolean;
  readonly isShort: boolean;
}

function Place({ place, idle, isOwn, isNamed, isOvertaken, isShort }: PlaceProps) {
  const { task, job, state } = place;
  const woken = isOvertaken ? words.place.overtaken : words.place.woken;
  const said = { working: words.working, woken, idle }[state];
  const spoken = words.placeSpoken(task, job, said);
  const waits = isShort && state === 'idle' ? words.place.idleShort : said;
  const seen = job === null ? waits : isShort ? words.short(job) : words.job(job);
  const whose = isNamed && !isShort && <small>{task}</small>;
  const how = state === 'woken' && job !== null && <small>{said}</small>;
  if (task === null || !isOwn) {
    return (
      <span className="gate-chip" title={spoken}>
        {whose} {seen} {how}
      </span>
    );
  }
  return (
    <TaskChip task={task} className="gate-chip" title={spoken} label={spoken}>
      {whose} {seen} {how}
    </TaskChip>
  );
}
