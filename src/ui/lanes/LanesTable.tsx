import { type LaneState, laneStates } from '../../timeline';
import { lanes as words } from '../../words/lanes';
import { DataTable } from '../charts/DataTable';
import type { Standing } from '../usePlayhead';
import type { LaneRow } from './laneRows';

/** The order of the columns. */
const columns: readonly LaneState[] = ['running', 'ready', 'sleeping', 'get', 'put', 'other'];

/** What each row's tasks do at the playhead, and what their time went to until then. */
export function LanesTable({
  rows,
  time,
  position,
}: { readonly rows: readonly LaneRow[] } & Pick<Standing, 'time' | 'position'>) {
  const { label, columns: heads, share, states, ended } = words;
  const cells = rows.flatMap(({ name, tasks }) => {
    const lived = tasks.filter(({ createdPosition }) => createdPosition <= position);
    const last = lived.at(-1);
    if (last === undefined) return [];
    const seconds = lived.map((task) => task.secondsBy(time));
    const inState = laneStates.map((_, state) =>
      seconds.reduce((sum, each) => sum + (each[state] as number), 0),
    );
    const alive = inState.reduce((sum, each) => sum + each, 0);
    const state = last.stateBy(position);
    const shares = columns.map((column) => {
      const part = inState[laneStates.indexOf(column)] as number;
      return share(alive > 0 ? part / alive : 0);
    });
    return [[name, state === null ? ended : states[state], ...shares]];
  });
  return <DataTable caption={label} columns={heads} rows={cells} />;
}
