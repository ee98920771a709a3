import { type ReactNode, useEffect, useState } from 'react';
import { inTurn, isOpening } from './opening';

interface Props {
  /** Stands where the children will be, as large as they are. */
  readonly place: ReactNode;
  readonly children: ReactNode;
}

/** What need not be there when the page is first painted: drawn in a frame of its own, so that none takes long. */
export function Later({ place, children }: Props) {
  const [isDrawn, setDrawn] = useState(() => !isOpening());
  useEffect(() => (isDrawn ? undefined : inTurn(() => setDrawn(true))), [isDrawn]);
  return isDrawn ? children : place;
}
