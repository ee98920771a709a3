import type { ReactNode } from 'react';
import { useViewer, type WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { Said } from '../stage/Said';
import { Buffer } from './Buffer';
import { DoorList } from './DoorList';
import { loadOf } from './expectationOf';
import { headlineOf } from './headlineOf';
import { shopSceneOf } from './shopScene';
import { TillList } from './TillList';
import { tillsWanted } from './tillsWanted';

interface Props {
  readonly watched: WatchedRun;
  readonly playhead: Playhead;
  /** What stands under doors, line and tills. */
  readonly children?: ReactNode;
}

/** Doors, the line between, and tills at the playhead, with what is to be said of them. */
export function Shop({ watched, playhead, children }: Props) {
  const now = useViewer((state) => state.now);
  const scene = shopSceneOf(watched, playhead);
  const load = loadOf(now, tillsWanted(watched, playhead, now));
  const { title, why } = headlineOf(watched, playhead, scene, load);
  return (
    <>
      <header className="balance-headline">
        <h2>
          <Said text={title} />
        </h2>
        <p>
          <Said text={why} />
        </p>
      </header>
      <div className="balance-shop">
        <DoorList doors={scene.doors} time={playhead.time} />
        <Buffer watched={watched} playhead={playhead} scene={scene} />
        <TillList tills={scene.tills} time={playhead.time} />
        {children}
      </div>
    </>
  );
}
