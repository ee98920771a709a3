import { memo } from 'react';
import { useViewer } from '../../store';
import type { LogKind } from '../../timeline';
import { logPanel } from '../../words/logPanel';
import { KindMark } from './KindMark';

interface Props {
  readonly id: string;
  /** Its place among the rows that are shown, and in the page of them that is in the list. */
  readonly place: number;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly time: string;
  /** The row above has the same time. */
  readonly isSameTime: boolean;
  readonly kind: LogKind;
  readonly text: string;
  /** The name of the task that it is about, null for none. */
  readonly task: string | null;
  /** Whether the playhead is at this row, before it or behind it. */
  readonly standing: 'past' | 'now' | 'ahead';
  /** The keyboard's arrow keys have come to this row. */
  readonly isAtCursor: boolean;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One sentence of the log, with its time and a mark of its kind. */
export const LogRow = memo(function LogRow({
  id,
  place,
  index,
  top,
  time,
  isSameTime,
  kind,
  text,
  task,
  standing,
  isAtCursor,
  measure,
}: Props) {
  const isPointed = useViewer(({ pointed }) => task !== null && pointed === task);
  return (
    <div
      ref={measure}
      id={id}
      role="option"
      className="log-row"
      aria-selected={standing === 'now'}
      aria-current={standing === 'now' ? 'location' : undefined}
      // Unknown: the run goes on.
      aria-setsize={-1}
      aria-posinset={place + 1}
      data-index={index}
      data-standing={standing}
      data-task={task ?? undefined}
      data-pointed={isPointed || undefined}
      data-cursor={isAtCursor || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className={isSameTime ? 'log-time mono is-same' : 'log-time mono'}>{time}</span>
      <KindMark kind={kind} />
      <span>
        <span className="unseen">{logPanel.kinds[kind]}: </span>
        {text}
        {standing === 'ahead' && <span className="unseen"> ({logPanel.ahead})</span>}
      </span>
    </div>
  );
});
