import { lessonPage } from '../../words/lessons';
import { handoutKinds } from './lessonPlace';

const text = lessonPage.course;

/** The ways to what is printed for the whole course. */
export function CourseHandouts() {
  return (
    <section className="card course-tools" aria-labelledby="course-handouts">
      <h3 id="course-handouts">{text.toPrint}</h3>
      <p className="course-ways">
        {handoutKinds.map((kind) => (
          <a key={kind} href={`#lessons/${kind}`} aria-label={text.linkOf(text[kind], text.all)}>
            {text[kind]}
          </a>
        ))}
      </p>
    </section>
  );
}
