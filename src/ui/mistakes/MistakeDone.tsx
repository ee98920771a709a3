import type { MistakeName } from '../../scenarios/gallery';
import { mistakePage } from '../../words/mistakes';
import { mistakeKey } from '../progress/mistakeKey';
import { useProgress } from '../progress/progress';

const text = mistakePage.done;

/** Whether the learner has been at a mistake, and what the first answer was worth; nothing before that. */
export function MistakeDone({ name }: { readonly name: MistakeName }) {
  const done = useProgress(({ steps }) => steps[mistakeKey(name)]);
  if (done === undefined) return null;
  const said = done.right === undefined ? text.seen : done.right ? text.right : text.wrong;
  return (
    <small className="gallery-done" data-right={done.right}>
      {said}
    </small>
  );
}
