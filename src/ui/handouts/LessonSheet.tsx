import type { Step } from '../../lessons';
import { handouts } from '../../words/handouts';
import type { HandoutKind } from '../lessons/lessonPlace';
import type { Told } from '../lessons/told';
import { Said } from '../stage/Said';
import { HandoutStep } from './HandoutStep';
import { NotesStep } from './NotesStep';
import type { Rehearsal } from './useRehearsals';

const text = handouts;

interface Props {
  readonly told: Told;
  /** Its name, as in its address. */
  readonly name: string;
  /** From 1. */
  readonly number: number;
  readonly kind: HandoutKind;
  /** Those of its steps that are ready. */
  readonly rehearsals: ReadonlyMap<Step, Rehearsal>;
}

/** All that is printed for a lesson. It begins on a page of its own. */
export function LessonSheet({ told, name, number, kind, rehearsals }: Props) {
  const { lesson, words } = told;
  const steps = Object.entries(lesson.steps);
  return (
    <article className="sheet" aria-labelledby={`sheet-${name}`}>
      <header className="sheet-head">
        <p className="sheet-kind">
          <span>{text.lesson(number)}</span> <span>{text.kinds[kind]}</span>
          {kind === 'notes' && <span>{text.minutes(lesson.minutes)}</span>}
          <span>{text.steps(steps.length)}</span>
        </p>
        <h3 id={`sheet-${name}`}>
          <Said text={words.title} />
        </h3>
        <p>
          <Said text={words.aim} />
        </p>
        {kind === 'handout' && (
          <p className="sheet-name">
            <span>{text.name}</span> <span>{text.date}</span>
          </p>
        )}
      </header>
      {steps.map(([step, data], index) => {
        const said = words.steps[step];
        if (said === undefined) throw new RangeError(`no words for ${name}/${step}`);
        const place = `${name}/${step}`;
        const at = index + 1;
        if (kind === 'notes') {
          return <NotesStep key={step} step={data} words={said} at={at} place={place} />;
        }
        const rehearsal = rehearsals.get(data);
        return (
          rehearsal && (
            <HandoutStep
              key={step}
              step={data}
              words={said}
              rehearsal={rehearsal}
              at={at}
              place={place}
              hasAnswers={kind === 'answers'}
            />
          )
        );
      })}
      {kind !== 'handout' && words.sources.length > 0 && (
        <section className="sheet-sources">
          <h4>{text.sources}</h4>
          <ul>
            {words.sources.map(({ text: source, href }) => (
              <li key={href}>
                {source}: <a href={href}>{href}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
