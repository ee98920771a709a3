import { logPanel } from '../../words/logPanel';

interface Props {
  /** How many rows there are. */
  readonly shown: string;
  /** What has just been done. */
  readonly said: string | null;
  /** The reader has scrolled away from the playhead. */
  readonly isAway: boolean;
  readonly onBack: () => void;
}

/** The line under the list. The button's place is kept free, so that nothing moves when it comes. */
export function LogFoot({ shown, said, isAway, onBack }: Props) {
  return (
    <div className="log-foot">
      <p className="log-said" role="status">
        {said}
      </p>
      {said === null && <p className="hint">{shown}</p>}
      <button
        type="button"
        className="button log-back"
        style={{ visibility: isAway ? 'visible' : 'hidden' }}
        onClick={onBack}
      >
        {logPanel.back}
      </button>
    </div>
  );
}
