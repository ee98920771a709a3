import { type LessonName, lessons } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { Preference } from '../keys/Preference';
import { prefer, usePreferences } from '../preferences';
import { CourseLesson } from './CourseLesson';
import { CourseHandouts } from './CourseHandouts';
import { handouts } from './handouts';
import { ProgressCard } from './ProgressCard';

/** The course: its lessons in their order, and how far the learner has come. */
export function Course({ problem }: { readonly problem?: string }) {
  const showAnswers = usePreferences((preferences) => preferences.showAnswers);
  return (
    <main className="course">
      {problem !== undefined && <p role="status">{problem}</p>}
      <header className="course-head">
        <h2>{lessonPage.title}</h2>
        <p>{lessonPage.intro}</p>
      </header>
      <ol className="course-lessons">
        {(Object.keys(lessons) as LessonName[]).map((name, index) => (
          <li key={name}>
            <CourseLesson name={name} number={index + 1} />
          </li>
        ))}
      </ol>
      {handouts !== null && <CourseHandouts />}
      <ProgressCard />
      <section className="card course-tools">
        <Preference
          label={lessonPage.showAnswers}
          hint={lessonPage.showAnswersHint}
          isOn={showAnswers}
          onChange={(isOn) => prefer({ showAnswers: isOn })}
        />
      </section>
    </main>
  );
}
