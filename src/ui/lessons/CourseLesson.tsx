import { type LessonName, lessons } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { Said } from '../stage/Said';
import { handouts } from './handouts';
import { handoutKinds } from './lessonPlace';
import { plainText } from './plainText';
import { useProgress } from '../progress/progress';
import type { Told } from './told';

const text = lessonPage.course;

interface Props {
  readonly name: LessonName;
  /** From 1. */
  readonly number: number;
}

/** A lesson: what it is good for, how far one is, and the ways into it. */
export function CourseLesson({ name, number }: Props) {
  const { lesson, words }: Told = lessons[name];
  const title = plainText(words.title);
  const known = useProgress(({ steps }) => steps);
  const steps = Object.keys(lesson.steps);
  const isDone = (step: string): boolean => Object.hasOwn(known, `${name}/${step}`);
  const done = steps.filter(isDone).length;
  const next = steps.find((step) => !isDone(step)) ?? steps[0];
  const way = done === 0 ? text.begin : done < steps.length ? text.goOn : text.again;
  return (
    <article className="card course-lesson" aria-labelledby={`lesson-${name}`}>
      <p className="course-number">
        {text.number(number)} <span>{text.minutes(lesson.minutes)}</span>
      </p>
      <h3 id={`lesson-${name}`}>
        <Said text={words.title} />
      </h3>
      <p>
        <Said text={words.aim} />
      </p>
      <p className="course-done">
        <progress max={steps.length} value={done} aria-hidden="true" />
        {text.done(done, steps.length)}
      </p>
      <p className="course-ways">
        <a
          className={done < steps.length ? 'button is-primary' : 'button'}
          href={`#lessons/${name}/${next}`}
          aria-label={text.linkOf(way, title)}
        >
          {way}
        </a>
        {handouts !== null &&
          handoutKinds.map((kind) => (
            <a
              key={kind}
              href={`#lessons/${name}/${kind}`}
              aria-label={text.linkOf(text[kind], title)}
            >
              {text[kind]}
            </a>
          ))}
      </p>
      <details>
        <summary aria-label={text.linkOf(text.steps, title)}>{text.steps}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <a href={`#lessons/${name}/${step}`}>
                <Said text={words.steps[step]?.title ?? step} />
              </a>
              {isDone(step) && <b className="lesson-tick"> {text.stepDone}</b>}
              {known[`${name}/${step}`]?.right === true && <span>, {text.stepRight}</span>}
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}
