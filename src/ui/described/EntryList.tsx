import type { Entry } from './entry';

interface Props {
  readonly entries: readonly Entry[];
  readonly label?: string;
}

/** Entries as a list, and what belongs to each as a list within it. */
export function EntryList({ entries, label }: Props) {
  return (
    <ul aria-label={label}>
      {entries.map(({ text, below }, at) => (
        // It is drawn once, and two of its lines may say the same.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          {text}
          {below !== undefined && <EntryList entries={below} />}
        </li>
      ))}
    </ul>
  );
}
