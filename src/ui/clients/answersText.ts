import type { Requests } from '../../timeline';
import { clients } from '../../words/clients';
import { classOf } from './classOf';

/**
 * What the requests that came from outside of the program were answered behind one position and by another;
 * null if none was. The streams' requests are left out, or nobody would hear anything else.
 */
export function answersText(requests: Requests, behind: number, by: number): string | null {
  const answered = requests
    .answeredBetween(behind, by)
    .map((row) => requests.at(row, { position: by }))
    .filter(({ sender }) => sender < 0);
  const [first] = answered;
  if (first === undefined) return null;
  if (answered.length === 1 && first.response !== null) {
    const { status, text, at } = first.response;
    return clients.spoken.one(first.request, classOf(first), status, text, at - first.sentAt);
  }
  const byStatus = new Map<number, number>();
  for (const { response } of answered) {
    if (response !== null) byStatus.set(response.status, (byStatus.get(response.status) ?? 0) + 1);
  }
  return clients.spoken.many([...byStatus]);
}
