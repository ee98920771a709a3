import { Fragment } from 'react';
import { words } from '../../words';
import { offline } from '../../words/offline';
import { OfflineLine } from '../offline/OfflineLine';
import { prefer, usePreferences } from '../preferences';
import { Sheet } from '../Sheet';
import { Preference } from './Preference';
import { shortcuts } from './shortcuts';
import './keySheet.css';

const { keys } = words;

/** Every key of the page, and the preferences. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { singleKeys, startPaused } = usePreferences();

  const characters = shortcuts.filter(({ kind }) => kind === 'character');
  return (
    <Sheet title={keys.title} close={keys.close} onClose={onClose}>
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
      <h2>{offline.title}</h2>
      <OfflineLine />
    </Sheet>
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
