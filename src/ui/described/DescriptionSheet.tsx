import { useEffect, useState } from 'react';
import { comparison, other, useViewerStore, type Viewer, viewer } from '../../store';
import { described } from '../../words/described';
import { useTitles } from '../compare/useTitles';
import { Sheet } from '../Sheet';
import { useScene } from '../useScene';
import type { Beside } from './beside';
import { describe } from './describe';
import { EntryList } from './EntryList';
import './described.css';

interface Props {
  /** Another run that stands beside this one; the page's own comparison unless told otherwise. */
  readonly beside?: Beside | null | undefined;
  readonly onClose: () => void;
}

const isCompared = (store: Viewer): boolean =>
  store === viewer && comparison.getState().difference !== null;

/** The scene at the playhead as a list; two runs as two lists. Who reads it must not run after it, so the run waits. */
export function DescriptionSheet({ beside, onClose }: Props) {
  const store = useViewerStore();
  const scene = useScene();
  const compared = useTitles();
  const [lists] = useState(() => {
    const own =
      beside === undefined && isCompared(store) ? { store: other, titles: compared } : null;
    const second = beside ?? own;
    const stores = second === null ? [store] : [store, second.store];
    return stores.map((each, at) => {
      const { watched, time, position } = each.getState();
      const entries = describe(watched, { time, position }, scene);
      return { title: second?.titles[at] ?? null, entries };
    });
  });
  useEffect(() => {
    if (!store.getState().playing) return undefined;
    store.getState().pause();
    return () => store.getState().play();
  }, [store]);
  return (
    <Sheet title={described.title} close={described.close} onClose={onClose}>
      <p className="hint">{described.hint}</p>
      <div className="described">
        {lists.map(({ title, entries }) => (
          <section key={title}>
            {title !== null && <h3>{title}</h3>}
            <EntryList entries={entries} label={title ?? described.listLabel} />
          </section>
        ))}
      </div>
    </Sheet>
  );
}
