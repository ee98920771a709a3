import { type ReactNode, useEffect, useRef } from 'react';
import { lessonPage } from '../../words/lessons';
import { usePresenting } from '../present/presenting';
import { Said } from '../stage/Said';
import { useProgress } from '../progress/progress';
import type { Around } from './stepsAround';

const text = lessonPage.card;

interface Props {
  readonly title: string;
  /** What is seen, and what it is about. */
  readonly scene: string;
  readonly around: Around;
  /** Whether the step has come to its end, so that the next one is what one wants. */
  readonly isOver: boolean;
  readonly children: ReactNode;
}

/** Whether a step was shown before: on the first one the focus stays where the browser has it. */
let wasShown = false;

/** What a step says and asks, where it stands in its lesson, and the ways to the steps beside it. */
export function LessonCard({ title, scene, around, isOver, children }: Props) {
  const { key, lessonTitle, at, of, back, next, nextLesson } = around;
  const isPresented = usePresenting(({ isOn }) => isOn);
  // What was done on this computer is nothing to a room.
  const isDone = useProgress(({ steps }) => Object.hasOwn(steps, key)) && !isPresented;
  const heading = useRef<HTMLHeadingElement>(null);
  // Who came by a link of the card before goes on here.
  useEffect(() => {
    if (wasShown) heading.current?.focus();
    wasShown = true;
  }, []);
  return (
    <section className="lesson card" aria-label={text.label}>
      <header className="lesson-head">
        <p className="lesson-place">
          <a href="#lessons" title={text.all}>
            {lessonPage.title}
          </a>
          <span>
            <Said text={lessonTitle} />
          </span>
          <span className="lesson-step">
            {text.step(at, of)}
            {isDone && <b className="lesson-tick"> {text.stepDone}</b>}
          </span>
        </p>
        <h2 ref={heading} tabIndex={-1}>
          <Said text={title} />
        </h2>
      </header>
      <div className="lesson-body">
        <p>
          <Said text={scene} />
        </p>
        {children}
      </div>
      <nav className="lesson-foot" aria-label={text.steps}>
        <a className="button" href={back}>
          {back === '#lessons' ? text.toCourse : text.back}
        </a>
        <a className={isOver ? 'button is-primary' : 'button'} href={next}>
          {nextLesson === null ? (
            text.next
          ) : nextLesson === '' ? (
            text.toCourse
          ) : (
            <Said text={text.nextLesson(nextLesson)} />
          )}
        </a>
      </nav>
    </section>
  );
}
