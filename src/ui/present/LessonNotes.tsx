import { lessons } from '../../lessons';
import { present as words } from '../../words/present';
import { TeacherNotes } from '../handouts/TeacherNotes';
import { lessonPlace } from '../lessons/lessonPlace';
import type { Told } from '../lessons/told';

/** The teacher's notes on a step, by its place within the lessons: for the window that nobody else sees. */
export function LessonNotes({ place }: { readonly place: string }) {
  const found = lessonPlace(place);
  if (found.kind !== 'step') return null;
  const told: Told = lessons[found.lesson];
  const said = told.words.steps[found.step];
  if (said === undefined) throw new RangeError(`no words for ${place}`);
  return (
    <section className="lesson-notes card" aria-label={words.notes}>
      <h2>{words.notes}</h2>
      <TeacherNotes words={said} className="lesson-notes-list" />
    </section>
  );
}
