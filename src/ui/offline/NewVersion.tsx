import { offline } from '../../words/offline';
import './offline.css';

interface Props {
  readonly onReload: () => void;
  readonly onLater: () => void;
}

/** Offers the new version of the page. Nothing happens unless the viewer says so. */
export function NewVersion({ onReload, onLater }: Props) {
  return (
    <p className="notice new-version">
      {offline.newVersion}
      <button type="button" className="button" onClick={onReload}>
        {offline.reload}
      </button>
      <button type="button" className="button is-quiet" onClick={onLater}>
        {offline.later}
      </button>
    </p>
  );
}
