import { useRef } from 'react';
import { panels, type Panels } from '../../links/panels';
import { useViewer } from '../../store';
import { words } from '../../words';
import { CompareBar } from '../compare/CompareBar';
import { useIsCompared } from '../compare/useIsCompared';
import { Later } from '../Later';
import { Segmented } from '../controls/Segmented';
import { openPanels, usePanels } from './openPanels';
import { UnderView } from './UnderView';

const { under } = words.page;
const options = panels.under.map((value) => ({
  value,
  label: under.views[value],
}));

/** What the run has come to so far: as statistics, or task by task on a time axis; or beside another run. */
export function UnderStage() {
  const view = usePanels(({ under: shown }) => shown);
  const scenario = useViewer((state) => state.scenario);
  const isCompared = useIsCompared();
  const card = useRef<HTMLElement>(null);
  // On a low screen the card ends below the playback bar: whoever chooses a view wants to see it.
  const choose = (chosen: Panels['under']): void => {
    openPanels({ under: chosen });
    requestAnimationFrame(() => card.current?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <section className="under card" aria-label={under.label} ref={card}>
      <header className="under-head">
        {isCompared ? (
          <h2 className="under-title">{under.compared}</h2>
        ) : (
          <Segmented
            name="under"
            label={under.label}
            options={options}
            value={view}
            onChange={choose}
          />
        )}
        <p className="hint">{isCompared ? under.hints.compared : under.hints[view]}</p>
        {scenario !== 'gate' && (
          <Later place={null}>
            <CompareBar />
          </Later>
        )}
      </header>
      <Later place={<div className="under-view" />}>
        <UnderView view={view} />
      </Later>
    </section>
  );
}
