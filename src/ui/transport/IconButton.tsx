import type { MouseEvent, Ref } from 'react';
import { words } from '../../words';
import type { ShortcutName } from '../keys/shortcuts';

interface Props {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly className?: string;
  readonly label: string;
  /** The key that does the same, which the tip tells. */
  readonly shortcut?: ShortcutName;
  /** The picture, on a ground of 24 × 24. */
  readonly path: string;
  /** Words beside the picture. They must be among those of the label. */
  readonly caption?: string;
  /** Its place stays free as long as there is nothing for it to do. */
  readonly isHidden?: boolean;
  /** What it opens, if it opens something. */
  readonly opens?: 'dialog';
  readonly onClick: (event: MouseEvent) => void;
}

/** A button of playback: a picture with a name, and a tip that tells name and key. */
export function IconButton(props: Props) {
  const {
    ref,
    className = 'round',
    label,
    shortcut,
    path,
    caption,
    isHidden,
    opens,
    onClick,
  } = props;
  const cap = shortcut && words.keys.does[shortcut].caps[0].join(' ');
  return (
    <button
      ref={ref}
      type="button"
      className={className}
      aria-label={label}
      title={cap === undefined ? label : words.transport.withKey(label, cap)}
      aria-haspopup={opens}
      data-hidden={isHidden || undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
      {caption && <span className="caption">{caption}</span>}
    </button>
  );
}
