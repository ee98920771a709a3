import { lessonPage } from '../../words/lessons';

const text = lessonPage.card;

/** Says that the run is no longer the step's, and offers to bring that back. */
export function Changed({ onSetAgain }: { readonly onSetAgain: () => void }) {
  return (
    <p className="lesson-changed" role="status">
      {text.changed}
      <button type="button" className="button" onClick={onSetAgain}>
        {text.setAgain}
      </button>
    </p>
  );
}
