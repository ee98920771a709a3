import type { LogKind } from '../../timeline';

/** A ring, a clock's hands, a person's square, people in a line, a hand's diamond: shapes beside the colours. */
const shapes: Readonly<Record<LogKind, string>> = {
  loop: 'M5 1.4A3.6 3.6 0 1 0 8.6 5M8.6 1.2V5H4.8',
  timer: 'M1.4 1.2H8.6L5 5 8.6 8.8H1.4L5 5Z',
  task: 'M1.6 1.6H8.4V8.4H1.6Z',
  queue: 'M1 3.2H2.6V6.8H1ZM4.2 3.2H5.8V6.8H4.2ZM7.4 3.2H9V6.8H7.4Z',
  input: 'M5 .8 9.2 5 5 9.2 .8 5Z',
};

/** The mark of a kind of row. It has a word beside it or is hidden from those who listen. */
export function KindMark({ kind }: { readonly kind: LogKind }) {
  return (
    <svg className={`log-mark is-${kind}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  );
}
