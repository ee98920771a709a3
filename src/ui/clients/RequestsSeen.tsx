import { clients } from '../../words/clients';
import { requestsOf } from '../../store/folds/requestsOf';
import { usePlayhead } from '../usePlayhead';
import { CopyMessage } from './CopyMessage';
import { messageOf } from './messageOf';
import { RequestList } from './RequestList';

/** The requests that had come by the playhead; the newest one can be taken away as a command. */
export function RequestsSeen({ isCopying }: { readonly isCopying: boolean }) {
  const { watched, position } = usePlayhead();
  const count = requestsOf(watched).countBy({ position });
  const newest = count === 0 ? null : requestsOf(watched).at(count - 1, { position });
  return (
    <>
      <RequestList watched={watched} position={position} count={count} />
      {isCopying && newest !== null && (
        <CopyMessage what={clients.copy.last(newest.request)} read={() => messageOf(newest)} />
      )}
    </>
  );
}
