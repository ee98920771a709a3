import { useRef, useState } from 'react';
import './controls.css';

interface Props {
  readonly label: string;
  readonly value: number;
  /** How many characters the longest value has: the field never changes its width. */
  readonly width: number;
  /** Takes what was typed; returns whether it was accepted. Says why, if not. */
  readonly onCommit: (typed: string) => boolean;
}

/**
 * A number to type. It commits on Enter and when it is left. What is refused stays in the field,
 * marked as invalid, as long as one is in it; leaving or Escape brings back the number that holds.
 */
export function NumberField({ label, value, width, onCommit }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  // Leaving after Enter must not commit, and complain, a second time.
  const committed = useRef<string | null>(null);

  const commit = (): boolean => {
    if (draft === null || draft === committed.current) return !refused;
    committed.current = draft;
    const accepted = onCommit(draft);
    setRefused(!accepted);
    return accepted;
  };
  const settle = (): void => {
    setDraft(null);
    setRefused(false);
    committed.current = null;
  };

  return (
    <input
      className="number-field mono"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={refused || undefined}
      style={{ width: `calc(${width}ch + 0.7rem)` }}
      value={draft ?? String(value)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) settle();
        if (event.key === 'Escape') settle();
      }}
      onBlur={() => {
        commit();
        settle();
      }}
    />
  );
}
