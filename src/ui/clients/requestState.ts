import type { RequestSeen, Snapshot } from '../../timeline';

/** How far a request has come. `unanswered`: no answer will come any more. */
export type RequestState =
  | 'next'
  | 'running'
  | 'blocked'
  | 'woken'
  | 'cancelled'
  | 'answered'
  | 'unanswered';

/** The state of a request that was seen at the playhead of this snapshot. */
export function requestState(
  { task, response }: Pick<RequestSeen, 'task' | 'response'>,
  snapshot: Pick<Snapshot, 'tasks' | 'hung'>,
): RequestState {
  if (response !== null) return 'answered';
  if (snapshot.hung !== null) return 'unanswered';
  // It came this very moment: its task is created next.
  if (task < 0) return 'next';
  const handler = snapshot.tasks.get(task);
  if (handler === undefined) return 'unanswered';
  if (handler.phase !== 'running' && handler.cancelling > 0) return 'cancelled';
  switch (handler.phase) {
    case 'created':
      return 'next';
    case 'running':
      return 'running';
    case 'waiting':
      return 'blocked';
    case 'woken':
      return 'woken';
  }
}
