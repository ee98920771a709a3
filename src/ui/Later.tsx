import { type ReactNode, useEffect, useState } from 'react';
import { inTurn, isOpening, whenOpen } from './opening';

interface Props {
  /** Stands where the children will be, as large as they are. */
  readonly place: ReactNode;
  /** Whether it waits for everything else, since there is nothing to see of it yet. */
  readonly isLast?: boolean;
  readonly children: ReactNode;
}

/** What need not be there when the page is first painted: drawn in a frame of its own, so that none takes long. */
export function Later({ place, isLast = false, children }: Props) {
  const [isDrawn, setDrawn] = useState(() => !isOpening());
  useEffect(() => {
    if (isDrawn) return undefined;
    return (isLast ? whenOpen : inTurn)(() => setDrawn(true));
  }, [isDrawn, isLast]);
  return isDrawn ? children : place;
}
