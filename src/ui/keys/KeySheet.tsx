import { Fragment, useEffect, useId, useRef } from 'react';
import { words } from '../../words';
import { prefer, usePreferences } from '../preferences';
import { Preference } from './Preference';
import { shortcuts } from './shortcuts';
import './keySheet.css';

const { keys } = words;

/** Every key of the page, and the preferences: a native dialog, which keeps and gives back the focus by itself. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { singleKeys, startPaused } = usePreferences();

  useEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
  }, []);

  const characters = shortcuts.filter(({ kind }) => kind === 'character');
  return (
    <dialog ref={dialog} className="sheet card" aria-labelledby={title} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={title}>{keys.title}</h2>
        <button
          type="button"
          className="button is-quiet"
          aria-label={keys.close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
          </svg>
        </button>
      </div>
      <dl className="sheet-keys">
        {shortcuts.map(({ name, kind }) => (
          <div key={name} data-off={(kind === 'character' && !singleKeys) || undefined}>
            <dt>
              <Caps caps={keys.does[name].caps} />
            </dt>
            <dd>
              {keys.does[name].does}
              {kind === 'character' && !singleKeys && <em>{keys.off}</em>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{keys.mac}</p>
      <h2>{keys.preferences}</h2>
      <Preference
        label={keys.singleKeys}
        hint={keys.singleKeysHint(characters.map(({ name }) => keys.does[name].caps[0][0]))}
        isOn={singleKeys}
        onChange={(on) => prefer({ singleKeys: on })}
      />
      <Preference
        label={keys.startPaused}
        hint={keys.startPausedHint}
        isOn={startPaused}
        onChange={(on) => prefer({ startPaused: on })}
      />
    </dialog>
  );
}

/** Keys as they look on a keyboard. */
function Caps({ caps }: { readonly caps: readonly (readonly string[])[] }) {
  return caps.map((together, choice) => (
    <Fragment key={together.join()}>
      {choice > 0 && <span className="sheet-or">{keys.or}</span>}
      <span className="sheet-together">
        {together.map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </span>
    </Fragment>
  ));
}
