import { present as words } from '../../words/present';
import { openSecond, stopLeading } from './leadSecond';
import type { Second } from './presenting';

interface Props {
  readonly second: Second | null;
}

/** Opens the window that follows, and says how it is with it. */
export function SecondWindow({ second }: Props) {
  const { open, close, byHand } = words.second;
  const status = second?.status ?? null;
  const isOpen = status !== null && status !== 'closed' && status !== 'impossible';
  return (
    <>
      {second !== null && status !== null && (
        <p className="second-status" role="status">
          {words.second.is[status]}{' '}
          {(status === 'blocked' || status === 'silent') && (
            <a href={second.address} target="_blank" rel="opener">
              {byHand}
            </a>
          )}
        </p>
      )}
      {/* Two buttons: who has just opened it and wants to play would end it with the space bar. */}
      {isOpen ? (
        <button key="close" type="button" className="button" onClick={stopLeading}>
          {close}
        </button>
      ) : (
        <button key="open" type="button" className="button" onClick={openSecond}>
          {open}
        </button>
      )}
    </>
  );
}
