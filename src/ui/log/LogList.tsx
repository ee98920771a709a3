import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { viewer, type WatchedRun } from '../../store';
import { logOf } from '../../store/folds/logOf';
import type { LogRows, Told } from '../../timeline';
import { logTime } from '../../words/log';
import { logPanel } from '../../words/logPanel';
import { ClosingLine } from './ClosingLine';
import { LogFoot } from './LogFoot';
import { LogRow } from './LogRow';
import { LogTexts } from './LogTexts';
import { PAGE, pageAround, pageWithin } from './logPage';
import { stepTo } from './stepTo';
import { useFollowing } from './useFollowing';

/** About how high a row is, in pixels, until it is measured. */
const ROW = 22;
/** So many rows stay in sight before and behind the playhead's. */
const AROUND = 3;

interface Props {
  readonly watched: WatchedRun;
  readonly rows: LogRows;
  /** The place of the playhead's row, -1 if it is before all of them. */
  readonly now: number;
  /** What is said after the last row. */
  readonly closing: Told | null;
  /** Said at the foot of the list in place of the number of rows. */
  readonly said: string | null;
}

/** Where the arrow keys have come to. */
interface Cursor {
  readonly rows: LogRows;
  readonly place: number;
}

const point = (task: string | null): void => {
  if (viewer.getState().pointed !== task) viewer.getState().point(task);
};

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;

/**
 * The rows of the log as a list that goes with the playhead until the reader scrolls away. Only what is in
 * sight is drawn, and of very many rows only those around the playhead can be scrolled to.
 */
export function LogList({ watched, rows, now, closing, said }: Props) {
  const { timeline } = watched;
  const log = logOf(watched);
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const texts = useMemo(() => new LogTexts(watched), [watched]);
  const { isFollowing, follow, leave, moved } = useFollowing(rows);
  const [start, setStart] = useState(0);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const cursorAt = cursor?.rows === rows ? cursor.place : null;

  const count = rows.length;
  const first = isFollowing ? pageAround(now, start, count) : pageWithin(start, count);
  if (first !== start) setStart(first);
  const end = Math.min(count, first + PAGE);

  // It changes in place, which is why nothing here is memoized that reads it.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: end - first,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    // A row keeps its key when it comes to stand in another page.
    getItemKey: useCallback((index: number) => rows.rowAt(first + index), [rows, first]),
    initialOffset: () => Math.max(0, (now - first - 2 * AROUND) * ROW),
    overscan: 8,
    scrollPaddingStart: AROUND * ROW,
    scrollPaddingEnd: AROUND * ROW,
    useFlushSync: false,
  });

  /** Scrolls no further than is needed, and a row that is far away to the middle. */
  const show = useCallback(
    (index: number): void => {
      const isNear = virtualizer.getVirtualItems().some((item) => item.index === index);
      virtualizer.scrollToIndex(index, { align: isNear ? 'auto' : 'center' });
    },
    [virtualizer],
  );
  useLayoutEffect(() => {
    if (isFollowing && count > 0) show(Math.max(0, now - first));
  }, [isFollowing, show, now, first, count]);
  useEffect(() => () => point(null), []);

  /** Whether the playhead's row is in sight. The playhead may have moved since this was drawn. */
  const isInSight = (): boolean => {
    const at = rows.placeBefore(log.rowBefore(viewer.getState().position));
    const item = virtualizer.measurementsCache[Math.max(0, at) - first];
    const top = virtualizer.scrollOffset ?? 0;
    const height = virtualizer.scrollRect?.height ?? 0;
    return item !== undefined && item.start >= top && item.end <= top + height;
  };
  const scrollAway = (): void => {
    virtualizer.cancelScroll();
    leave(isInSight);
  };
  const seek = (place: number): void => {
    setCursor({ rows, place });
    follow();
    viewer.getState().seekTo(log.indexOf(rows.rowAt(place)) + 1);
  };
  const walkTo = (place: number): void => {
    setCursor({ rows, place });
    scrollAway();
    show(place - first);
    point(log.nameOf(rows.rowAt(place)));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const inSight = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / ROW) - 1);
    const place = stepTo(event.key, cursorAt ?? now, { first, last: end - 1, inSight });
    if (place !== null) walkTo(place);
    else if (event.key === 'Enter') seek(cursorAt ?? Math.max(0, now));
    else return;
    // These keys are the list's own while it has the focus.
    event.preventDefault();
    event.stopPropagation();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const index = rowAt(target)?.dataset.index;
    if (index !== undefined) seek(first + Number(index));
  };
  const onPointerDown = ({ target, currentTarget }: PointerEvent): void => {
    // On no row: on the scroll bar.
    if (target === currentTarget) scrollAway();
  };

  const timeAt = (place: number): number => timeline.timeOf(log.indexOf(rows.rowAt(place)) + 1);
  const idAt = (place: number): string => `${id}-${rows.rowAt(place)}`;
  const items = count === 0 ? [] : virtualizer.getVirtualItems();
  const isCursorDrawn = items.some(({ index }) => first + index === cursorAt);

  return (
    <>
      {count === 0 ? (
        <p className="log-empty">{log.length === 0 ? logPanel.nothingYet : logPanel.noneOfThese}</p>
      ) : (
        <div
          ref={area}
          className="log-rows"
          role="listbox"
          tabIndex={0}
          aria-label={logPanel.label}
          aria-activedescendant={cursorAt !== null && isCursorDrawn ? idAt(cursorAt) : undefined}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onScroll={() => moved(isInSight)}
          onWheel={scrollAway}
          onTouchMove={scrollAway}
          onPointerDown={onPointerDown}
          // Not when rows move under a pointer that rests.
          onPointerMove={({ target }) => point(rowAt(target)?.dataset.task ?? null)}
          onPointerLeave={() => point(null)}
          onBlur={() => point(null)}
        >
          <div
            className="log-length"
            role="presentation"
            style={{ height: virtualizer.getTotalSize() }}
          >
            {items.map(({ index, key, start: top }) => {
              const place = first + index;
              const row = rows.rowAt(place);
              const { time, text } = texts.of(row);
              return (
                <LogRow
                  key={key}
                  id={idAt(place)}
                  place={place}
                  index={index}
                  top={top}
                  time={logTime(time)}
                  isSameTime={place > 0 && timeAt(place - 1) === time}
                  kind={log.kindOf(row)}
                  text={text}
                  task={log.nameOf(row)}
                  standing={place === now ? 'now' : place < now ? 'past' : 'ahead'}
                  isAtCursor={place === cursorAt}
                  measure={virtualizer.measureElement}
                />
              );
            })}
          </div>
        </div>
      )}
      {closing && <ClosingLine told={closing} />}
      <LogFoot
        shown={
          end - first === count
            ? logPanel.shown(count, log.length)
            : logPanel.page(first + 1, end, count)
        }
        said={said}
        isAway={!isFollowing && count > 0}
        onBack={follow}
      />
    </>
  );
}
