import { words as page } from '../../words';
import { keySheet as words } from '../../words/keySheet';
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
    ...page.keys.does[name],
    isOff: kind === 'character' && !singleKeys,
  }));
  const presenting: readonly KeyLine[] = Object.entries(present.keys.does).map(([name, line]) => ({
    name,
    ...line,
    isOff: characterKeys.has(name) && !singleKeys,
  }));
  return (
    <Sheet title={words.title} close={words.close} onClose={onClose}>
      <KeyList lines={lines} />
      <p className="hint">{words.mac}</p>
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
      <h2>{words.preferences}</h2>
      <Preference
        label={words.singleKeys}
        hint={words.singleKeysHint(characters.map(({ name }) => page.keys.does[name].caps[0][0]))}
        isOn={singleKeys}
        onChange={(on) => prefer({ singleKeys: on })}
      />
      <Preference
        label={words.tellSteps}
        hint={words.tellStepsHint}
        isOn={tellSteps}
        onChange={(on) => prefer({ tellSteps: on })}
      />
      <Preference
        label={words.startPaused}
        hint={words.startPausedHint}
        isOn={startPaused}
        onChange={(on) => prefer({ startPaused: on })}
      />
      <h2>{offline.title}</h2>
      <OfflineLine />
    </Sheet>
  );
}
