import { useMemo, useState } from 'react';
import { logOf } from '../../store/folds/logOf';
import { type LogFilter, logKinds, type TaskNames } from '../../timeline';
import { usePlayhead } from '../usePlayhead';
import { useBriefly } from '../useBriefly';
import { closingOf } from './closingOf';
import { CopyLog } from './CopyLog';
import { LogFilters } from './LogFilters';
import { LogList } from './LogList';
import './log.css';

const everything: LogFilter = { kinds: new Set(logKinds), task: null };

/** Wall milliseconds for which it is said what was copied. */
const SAID_FOR = 6000;

/** What the event loop did, a sentence each, in step with the playhead. Fills its container. */
export function LogPanel() {
  const { watched, position } = usePlayhead();
  const { tasks } = watched;
  const log = logOf(watched);
  const [filter, setFilter] = useState(everything);
  const [said, say] = useBriefly<string>(SAID_FOR);
  const rows = useMemo(() => log.filtered(filter), [log, filter]);
  const { size } = tasks;
  const names = useMemo(() => differentNames(tasks, size), [tasks, size]);
  const now = rows.placeBefore(log.rowBefore(position));
  const closing = closingOf(watched, filter);
  return (
    <div className="log">
      <div className="log-head">
        <LogFilters filter={filter} names={names} onChange={setFilter} />
        <CopyLog watched={watched} rows={rows} now={now} closing={closing} onOutcome={say} />
      </div>
      <LogList watched={watched} rows={rows} now={now} closing={closing} said={said} />
    </div>
  );
}

/** The names of the first `size` tasks, each once, in the order in which they came up. */
function differentNames(tasks: TaskNames, size: number): string[] {
  return [...new Set(Array.from({ length: size }, (_, task) => tasks.of(task)))];
}
