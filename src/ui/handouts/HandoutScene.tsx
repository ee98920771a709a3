import { useMemo } from 'react';
import { type LessonName, lessons } from '../../lessons';
import { handouts as text } from '../../words/handouts';
import type { HandoutProps } from '../lessons/handouts';
import { handoutKinds } from '../lessons/lessonPlace';
import type { Told } from '../lessons/told';
import { LessonSheet } from './LessonSheet';
import { useRehearsals } from './useRehearsals';
import './handouts.css';

const course = Object.keys(lessons) as LessonName[];

/** What is printed for a lesson or, with null, for the whole course: as it will be on paper, and the button for it. */
export function HandoutScene({ lesson, kind }: HandoutProps) {
  const names = useMemo(() => (lesson === null ? course : [lesson]), [lesson]);
  const steps = useMemo(
    () =>
      // The notes show nothing of a run.
      kind === 'notes'
        ? []
        : names.flatMap((name) => Object.values((lessons[name] as Told).lesson.steps)),
    [names, kind],
  );
  const rehearsals = useRehearsals(steps);
  const ready = steps.filter((step) => rehearsals.has(step)).length;
  const isReady = ready === steps.length;
  const place = lesson === null ? '#lessons' : `#lessons/${lesson}`;
  return (
    <main className="handouts">
      <div className="handout-bar">
        <h2>{text.kinds[kind]}</h2>
        <nav aria-label={text.label}>
          <a href="#lessons">{text.back}</a>
          {handoutKinds.map((each) => (
            <a
              key={each}
              href={`${place}/${each}`}
              aria-current={each === kind ? 'page' : undefined}
            >
              {text.kinds[each]}
            </a>
          ))}
          {lesson !== null && <a href={`#lessons/${kind}`}>{text.course}</a>}
        </nav>
        <p className="handout-print">
          <button
            type="button"
            className="button"
            disabled={!isReady}
            onClick={() => window.print()}
          >
            {text.print}
          </button>
          <span className="hint" role="status">
            {isReady ? text.printHint : text.drawing(ready, steps.length)}
          </span>
        </p>
      </div>
      {names.map((name) => (
        <LessonSheet
          key={name}
          told={lessons[name]}
          name={name}
          number={course.indexOf(name) + 1}
          kind={kind}
          rehearsals={rehearsals}
        />
      ))}
    </main>
  );
}
