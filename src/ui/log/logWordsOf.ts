import { scenarioNamed } from '../../scenarios';
import type { WatchedRun } from '../../store';
import { guestLog, type Log, logs } from '../../words/log';

/** The words for what happens in a run: those of its scenario, or plain ones for a guest (see Opening). */
export function logWordsOf({ scenario, name }: Pick<WatchedRun, 'scenario' | 'name'>): Log {
  return scenario === scenarioNamed(name) ? logs[name] : guestLog;
}
