import type { Step } from '../../lessons';
import { handouts } from '../../words/handouts';
import type { Told } from '../lessons/told';
import { settingsText } from './settingsText';
import { StepHead } from './StepHead';
import { TeacherNotes } from './TeacherNotes';

const { stepKinds } = handouts;

interface Props {
  readonly step: Step;
  readonly words: Told['words']['steps'][string];
  /** From 1. */
  readonly at: number;
  /** `lesson/step`. */
  readonly place: string;
}

/** What a teacher is told about a step, on paper. */
export function NotesStep({ step, words, at, place }: Props) {
  return (
    <section className="sheet-step">
      <StepHead at={at} title={words.title} place={place} />
      <p className="sheet-setting">
        {handouts.setting.kind(stepKinds[step.kind], settingsText(step.scene))}
      </p>
      <TeacherNotes words={words} className="sheet-notes" />
    </section>
  );
}
