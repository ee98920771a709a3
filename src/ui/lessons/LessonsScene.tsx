import { Suspense } from 'react';
import { lessons } from '../../lessons';
import { lessonPage } from '../../words/lessons';
import { useScenePlace } from '../scenes/sceneName';
import { Course } from './Course';
import { handouts } from './handouts';
import { LessonStep } from './LessonStep';
import { lessonPlace } from './lessonPlace';
import { plainText } from './plainText';
import { lazily } from '../lazily';
import './lessons.css';

const Handout = handouts && lazily(handouts);

/** The course, or what the address names of it: a step of a lesson, or what is printed for one. */
export function LessonsScene() {
  const place = lessonPlace(useScenePlace());
  switch (place.kind) {
    case 'course':
      return <Course />;
    case 'step': {
      const { lesson, step } = place;
      return <LessonStep key={`${lesson}/${step}`} lesson={lesson} step={step} />;
    }
    case 'handout':
      return Handout === null ? (
        <Course />
      ) : (
        <Suspense fallback={<p className="hint">{lessonPage.loading}</p>}>
          <Handout lesson={place.lesson} kind={place.handout} />
        </Suspense>
      );
    case 'unknownLesson':
      return <Course problem={lessonPage.unknownLesson(place.lesson)} />;
    case 'unknownStep':
      return (
        <Course
          problem={lessonPage.unknownStep(place.step, plainText(lessons[place.lesson].words.title))}
        />
      );
  }
}
