import type { Operation } from './history';

/**
 * The operations with a pop more, which becomes operation `at`. What comes later stays, except for a pop that would
 * find nothing any more, since what it took leaves now.
 */
export function popAt(operations: readonly Operation[], at: number): Operation[] {
  const popped: Operation[] = [
    ...operations.slice(0, at),
    { kind: 'pop' },
    ...operations.slice(at),
  ];
  let size = 0;
  const surplus = popped.findIndex(({ kind }) => {
    size += kind === 'push' ? 1 : -1;
    return size < 0;
  });
  return surplus === -1 ? popped : popped.toSpliced(surplus, 1);
}
