import { type ReactNode, useId, useRef } from 'react';
import { share } from '../../words/share';
import { writeClipboard } from '../clipboard';
import { useBriefly } from '../useBriefly';

/** Wall milliseconds for which it is said what the button did. */
const SAID_FOR = 8000;

interface Props {
  readonly label: string;
  readonly text: string;
  /** What is written on the button. */
  readonly copy: string;
  /** How many lines of the text are in sight. */
  readonly rows: number;
  readonly isPrimary?: boolean;
  readonly children?: ReactNode;
}

/** A text that is copied by a button or, where that is not allowed, by hand. */
export function CopyText({ label, text, copy, rows, isPrimary = false, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useBriefly<string>(SAID_FOR);
  const id = useId();
  const onCopy = (): void => {
    writeClipboard(text).then(
      () => say(share.copied),
      () => {
        field.current?.focus();
        field.current?.select();
        say(share.notCopied);
      },
    );
  };
  return (
    <div className="share-text">
      <label htmlFor={id}>{label}</label>
      {children}
      <textarea
        id={id}
        ref={field}
        className="mono"
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="share-row">
        <button
          type="button"
          className={isPrimary ? 'button is-primary' : 'button'}
          onClick={onCopy}
        >
          {copy}
        </button>
        <p role="status">{said}</p>
      </div>
    </div>
  );
}
