import { words } from '../../words';
import { offline } from '../../words/offline';
import { present } from '../../words/present';
import { isEmbedded } from '../embed/isEmbedded';
import { OfflineLine } from '../offline/OfflineLine';
import { prefer, usePreferences } from '../preferences';
import { startPresenting } from '../present/presenting';
import { Sheet } from '../Sheet';
import { type KeyLine, KeyList } from './KeyList';
import { Preference } from './Preference';
import { shortcuts } from './shortcuts';
import './keySheet.css';

const { keys } = words;

/** Which of a presenter's keys have a character on them. */
const characterKeys: ReadonlySet<string> = new Set<keyof typeof present.keys.does>([
  'pointer',
  'black',
]);

/** Every key of the page, and the preferences. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { singleKeys, startPaused, tellSteps } = usePreferences();

  const characters = shortcuts.filter(({ kind }) => kind === 'character');
  const lines: readonly KeyLine[] = shortcuts.map(({ name, kind }) => ({
    name,
    ...keys.does[name],
    isOff: kind === 'character' && !singleKeys,
  }));
  const presenting: readonly KeyLine[] = Object.entries(present.keys.does).map(([name, line]) => ({
    name,
    ...line,
    isOff: characterKeys.has(name) && !singleKeys,
  }));
  return (
    <Sheet title={keys.title} close={keys.close} onClose={onClose}>
      <KeyList lines={lines} />
      <p className="hint">{keys.mac}</p>
      {!isEmbedded() && (
        <>
          <h2>{present.keys.title}</h2>
          <KeyList lines={presenting} />
          <p className="hint">{present.keys.hint}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose();
              startPresenting();
            }}
          >
            {present.keys.begin}
          </button>
        </>
      )}
      <h2>{keys.preferences}</h2>
      <Preference
        label={keys.singleKeys}
        hint={keys.singleKeysHint(characters.map(({ name }) => keys.does[name].caps[0][0]))}
        isOn={singleKeys}
        onChange={(on) => prefer({ singleKeys: on })}
      />
      <Preference
        label={keys.tellSteps}
        hint={keys.tellStepsHint}
        isOn={tellSteps}
        onChange={(on) => prefer({ tellSteps: on })}
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
