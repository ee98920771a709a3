import { Fragment } from 'react';
import { keySheet } from '../../words/keySheet';

/** A line of the sheet. */
export interface KeyLine {
  readonly name: string;
  /** What is printed on the keys, each a choice of keys pressed together. */
  readonly caps: readonly (readonly string[])[];
  readonly does: string;
  /** Whether it is switched off. */
  readonly isOff: boolean;
}

/** Keys with what they do. */
export function KeyList({ lines }: { readonly lines: readonly KeyLine[] }) {
  return (
    <dl className="sheet-keys">
      {lines.map(({ name, caps, does, isOff }) => (
        <div key={name} data-off={isOff || undefined}>
          <dt>
            <Caps caps={caps} />
          </dt>
          <dd>
            {does}
            {isOff && <em>{keySheet.off}</em>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys as they look on a keyboard. */
function Caps({ caps }: Pick<KeyLine, 'caps'>) {
  return caps.map((together, choice) => (
    <Fragment key={together.join()}>
      {choice > 0 && <span className="sheet-or">{keySheet.or}</span>}
      <span className="sheet-together">
        {together.map((cap) => (
          <kbd key={cap}>{cap}</kbd>
        ))}
      </span>
    </Fragment>
  ));
}
