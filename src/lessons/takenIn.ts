import type { Reading } from './reading';

/** The items that are taken from the queue from where a question is asked to where it is decided, in that order. */
export const takenIn = ({ watched, asked, decided }: Reading): readonly number[] =>
  [...watched.trace.slice(asked.position, decided.position)].flatMap((event) =>
    event.kind === 'got' && event.removal === 'taken' ? [event.item] : [],
  );
