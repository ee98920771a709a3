import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { viewer, type WatchedRun } from '../../store';
import { requestsOf } from '../../store/folds/requestsOf';
import { clients } from '../../words/clients';
import { hundredths } from '../../words/numbers';
import { stepTo } from '../log/stepTo';
import { classOf } from './classOf';
import { RequestRow } from './RequestRow';
import { requestState } from './requestState';

const words = clients.list;

/** About how high a row is, in pixels, until it is measured. */
const ROW = 58;
/** So many rows can be scrolled to at the most, for all are laid out anew when one comes; older ones are nearer by the playhead. */
const MOST = 1000;

interface Props {
  readonly watched: WatchedRun;
  /** The playhead. */
  readonly position: number;
  /** How many requests had come by it. */
  readonly count: number;
}

const point = (task: string | null): void => {
  if (viewer.getState().pointed !== task) viewer.getState().point(task);
};

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;

/**
 * The requests at the playhead, newest first. Only what is in sight is drawn. At its top the list shows
 * whoever comes; scrolled down, it stays with the rows that are being read.
 */
export function RequestList({ watched, position, count }: Props) {
  const { tasks, timeline } = watched;
  const requests = requestsOf(watched);
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const [isAway, setAway] = useState(false);
  /** The row that the arrow keys have come to. */
  const [cursor, setCursor] = useState<number | null>(null);
  const shown = Math.min(count, MOST);
  const rowOf = (index: number): number => count - 1 - index;

  // It changes in place, which is why nothing here is memoized that reads it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: shown,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    // A row keeps its key, and so its measured height, when others come before it.
    getItemKey: useCallback((index: number) => count - 1 - index, [count]),
    anchorTo: isAway ? 'end' : 'start',
    gap: 6,
    overscan: 2,
    useFlushSync: false,
  });
  useEffect(() => () => point(null), []);

  const at = (row: number) => requests.at(row, { position });
  const taskOf = (row: number): string | null => {
    const { task } = at(row);
    return task < 0 ? null : tasks.of(task);
  };
  const seek = (row: number): void => {
    setCursor(row);
    viewer.getState().seekTo(at(row).position);
  };
  const cursorIndex = cursor === null ? null : rowOf(cursor);
  const isCursorThere = cursorIndex !== null && cursorIndex >= 0 && cursorIndex < shown;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const from = isCursorThere ? cursorIndex : -1;
    const inSight = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / ROW));
    const to = stepTo(event.key, from, { first: 0, last: shown - 1, inSight });
    if (to !== null) {
      const row = rowOf(to);
      setCursor(row);
      virtualizer.scrollToIndex(to);
      point(taskOf(row));
    } else if (event.key === 'Enter' && isCursorThere) seek(rowOf(cursorIndex));
    else return;
    // These keys are the list's own while it has the focus.
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const index = rowAt(target)?.dataset.index;
    if (index !== undefined) seek(rowOf(Number(index)));
  };

  if (count === 0) return <p className="hint clients-empty">{words.empty}</p>;
  const snapshot = timeline.at(position);
  const items = virtualizer.getVirtualItems();
  const isCursorDrawn = items.some(({ index }) => index === cursorIndex);
  return (
    <div className="clients-seen">
      {shown < count && <p className="hint">{words.capped(shown, count)}</p>}
      <div
        ref={area}
        className="clients-list"
        role="listbox"
        tabIndex={0}
        aria-label={words.label}
        aria-activedescendant={isCursorDrawn ? `${id}-${cursor}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onScroll={({ currentTarget }) => setAway(currentTarget.scrollTop > 2)}
        // Not when rows move under a pointer that rests.
        onPointerMove={({ target }) => point(rowAt(target)?.dataset.task ?? null)}
        onPointerLeave={() => point(null)}
        onBlur={() => point(null)}
      >
        <div
          className="clients-length"
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const row = rowOf(index);
            const seen = at(row);
            const { response, sentAt, method, path, type, body } = seen;
            return (
              <RequestRow
                key={row}
                id={`${id}-${row}`}
                index={index}
                count={count}
                top={start}
                request={seen.request}
                kind={classOf(seen)}
                method={method}
                path={path}
                type={type}
                body={body}
                state={requestState(seen, snapshot)}
                status={response?.status ?? 0}
                text={response?.text ?? ''}
                latency={response === null ? 0 : response.at - sentAt}
                title={words.sentAt(hundredths.format(sentAt))}
                task={seen.task < 0 ? null : tasks.of(seen.task)}
                isAtCursor={row === cursor}
                measure={virtualizer.measureElement}
              />
            );
          })}
        </div>
      </div>
      {isAway && (
        <button
          type="button"
          className="button clients-newest"
          onClick={() => virtualizer.scrollToOffset(0)}
        >
          {words.newest}
        </button>
      )}
    </div>
  );
}
