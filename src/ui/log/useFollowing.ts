import { useEffect, useRef, useState } from 'react';

/** Wall milliseconds without a movement after which a hand has finished scrolling. */
const REST = 250;

interface Following {
  readonly isFollowing: boolean;
  readonly follow: () => void;
  /** The reader scrolls. If the playhead's row is in sight when that is over, he has not scrolled away. */
  readonly leave: (isInSight: () => boolean) => void;
  /** The list has moved, by whomever. */
  readonly moved: (isInSight: () => boolean) => void;
}

/** Whether a list goes with the playhead: until the reader scrolls away in it. A new list begins anew. */
export function useFollowing(list: object): Following {
  const [left, setLeft] = useState<object | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stopWaiting = (): void => {
    if (rest.current !== null) clearTimeout(rest.current);
    rest.current = null;
  };
  useEffect(
    () => () => {
      if (rest.current !== null) clearTimeout(rest.current);
    },
    [],
  );
  const wait = (isInSight: () => boolean): void => {
    stopWaiting();
    rest.current = setTimeout(() => {
      rest.current = null;
      if (isInSight()) setLeft(null);
    }, REST);
  };
  return {
    isFollowing: left !== list,
    follow() {
      stopWaiting();
      setLeft(null);
    },
    leave(isInSight) {
      setLeft(list);
      wait(isInSight);
    },
    moved(isInSight) {
      if (rest.current !== null) wait(isInSight);
    },
  };
}
