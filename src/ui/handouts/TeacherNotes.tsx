import { handouts } from '../../words/handouts';
import type { Told } from '../lessons/told';
import { Said } from '../stage/Said';

const { notes } = handouts;

interface Props {
  readonly words: Told['words']['steps'][string];
  readonly className: string;
}

/** What a teacher is told about a step: what is asked, what to ask besides, what a class says, and what comes next. */
export function TeacherNotes({ words, className }: Props) {
  const { ask, theySay, showNext } = words.teacher;
  const asked = 'question' in words ? words.question : 'task' in words ? words.task : null;
  const label = 'question' in words ? handouts.question : handouts.task;
  return (
    <dl className={className}>
      {asked !== null && <Note term={label} says={asked} />}
      <Note term={notes.ask} says={ask} />
      <Note term={notes.theySay} says={theySay} />
      <Note term={notes.showNext} says={showNext} />
    </dl>
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
