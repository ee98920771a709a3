import type { WatchedRun } from '../../store';
import type { LogRows, Told } from '../../timeline';
import { logs } from '../../words/log';
import { logPanel } from '../../words/logPanel';
import { writeClipboard } from '../clipboard';
import { extractOf, logText } from './logText';

interface Props {
  readonly watched: WatchedRun;
  readonly rows: LogRows;
  /** The place of the playhead's row. */
  readonly now: number;
  /** What is said after the last row. */
  readonly closing: Told | null;
  /** Is told, in a sentence, what was copied or why not. */
  readonly onOutcome: (sentence: string) => void;
}

/** Puts the rows that are shown on the clipboard, as text. */
export function CopyLog({ watched, rows, now, closing, onOutcome }: Props) {
  const copy = (): void => {
    const { length } = rows;
    const extract = extractOf(length, now);
    const { first, end } = extract;
    const last =
      end === length && closing
        ? `${logs[watched.name].line(closing.time, closing.sentence)}\n`
        : '';
    const lines = end - first + (last === '' ? 0 : 1);
    const outcome =
      end - first === length ? logPanel.copied(lines) : logPanel.copiedPart(first + 1, end, length);
    writeClipboard(logText(watched, rows, extract) + last).then(
      () => onOutcome(outcome),
      () => onOutcome(logPanel.notCopied),
    );
  };
  return (
    <button type="button" className="button" disabled={rows.length === 0} onClick={copy}>
      {logPanel.copy}
    </button>
  );
}
