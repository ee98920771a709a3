import type { Step } from '../../lessons';
import { handouts } from '../../words/handouts';
import type { Told } from '../lessons/told';
import { Said } from '../stage/Said';
import { settingsText } from './settingsText';
import { StepHead } from './StepHead';

const { notes, stepKinds } = handouts;

interface Props {
  readonly step: Step;
  readonly words: Told['words']['steps'][string];
  /** From 1. */
  readonly at: number;
  /** `lesson/step`. */
  readonly place: string;
}

/** What a teacher is told about a step. */
export function NotesStep({ step, words, at, place }: Props) {
  const { ask, theySay, showNext } = words.teacher;
  const asked = 'question' in words ? words.question : 'task' in words ? words.task : null;
  const label = 'question' in words ? handouts.question : handouts.task;
  return (
    <section className="sheet-step">
      <StepHead at={at} title={words.title} place={place} />
      <p className="sheet-setting">
        {handouts.setting.kind(stepKinds[step.kind], settingsText(step.scene))}
      </p>
      <dl className="sheet-notes">
        {asked !== null && <Note term={label} says={asked} />}
        <Note term={notes.ask} says={ask} />
        <Note term={notes.theySay} says={theySay} />
        <Note term={notes.showNext} says={showNext} />
      </dl>
    </section>
  );
}

function Note({ term, says }: { readonly term: string; readonly says: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Said text={says} />
      </dd>
    </div>
  );
}
