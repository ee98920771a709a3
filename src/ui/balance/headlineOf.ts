import type { WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { balance } from '../../words/balance';
import type { Said } from '../../words/stage';
import type { Load } from './expectationOf';
import type { ShopScene } from './shopScene';
import { whoWaits } from './whoWaits';

const words = balance.headline;

/** Who waits for whom, and why. */
export function headlineOf(
  watched: WatchedRun,
  playhead: Playhead,
  { line, maxsize, tills }: ShopScene,
  load: Load,
): Said {
  const isClosed = watched.timeline.at(playhead.position).events[0]?.set === true;
  if (isClosed) return words.closed(line.length);
  if (tills.length === 0 && load.tills === 0 && load.doors > 0) return words.noTills(load);
  if (load.doors === 0) return words.noDoors(load);
  const { waiting, span, doorsBlocked, tillsIdle } = whoWaits(watched, playhead, load.doors);
  switch (waiting) {
    case 'doors':
      return words.doors(load, doorsBlocked, span, maxsize ?? 0);
    case 'tills':
      return words.tills(load, tillsIdle, span);
    case 'nobody':
      return maxsize === 0 && load.rho >= 1
        ? words.growing(load, line.length)
        : words.nobody(load, line.length);
    case 'unknown':
      return words.unknown(load);
  }
}
