import { type ReactNode, useEffect, useId, useRef } from 'react';
import './sheet.css';

interface Props {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page: a native dialog, which keeps and gives back the focus by itself and goes at Escape. */
export function Sheet({ title, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opened = dialog.current;
    if (opened && !opened.open) opened.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="sheet card" aria-labelledby={id} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="button is-quiet"
          aria-label={close}
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}
