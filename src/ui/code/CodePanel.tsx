import { useMemo } from 'react';
import whileNotEmpty from '../../scenarios/supermarket/while_not_empty.py?highlighted';
import whileTrue from '../../scenarios/supermarket/while_true.py?highlighted';
import { useViewer } from '../../store';
import { words } from '../../words';
import { VersionSwitch } from '../controls/VersionSwitch';
import { Listing } from './Listing';
import { type Marker, markersOf } from './markers';
import './code.css';

const highlighted = { whileTrue, whileNotEmpty };

/** The program that runs, where each of its tasks is, and the choice between its two versions. */
export function CodePanel() {
  const version = useViewer((state) => state.version);
  const seed = useViewer((state) => state.seed);
  const now = useViewer((state) => state.now);
  // As a text, so that nothing is drawn again until a marker changes.
  const markers = useViewer((state) =>
    JSON.stringify(markersOf(state.watched.timeline.at(state.position))),
  );
  const constants = useMemo(() => ({ ...now, seed }), [now, seed]);
  const parsed = useMemo(() => JSON.parse(markers) as Marker[], [markers]);
  return (
    <section className="code card" aria-label={words.page.code.label}>
      <header className="code-head">
        <div>
          <h2>{words.page.code.file}</h2>
          <p className="hint">{words.page.settings.versionHint}</p>
        </div>
        <VersionSwitch />
      </header>
      <Listing lines={highlighted[version]} constants={constants} markers={parsed} />
    </section>
  );
}
