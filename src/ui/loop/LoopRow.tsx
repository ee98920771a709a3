import { type CSSProperties, Fragment, useId, useState } from 'react';
import { loop as words } from '../../words/loop';
import type { ChipRow } from './chip';
import { fitting } from './fitting';
import { LoopChip } from './LoopChip';

interface Props {
  readonly row: ChipRow;
  /** How many characters fit into one of its lines. */
  readonly columns: number;
}

/** What a chip takes besides its text, in characters: its padding, its edge and the gap behind it. */
const AROUND = 2.4;

/**
 * A name, a number and chips, in lines that are kept free for them, so that nothing moves when they change.
 * Those that do not fit are summed up, and come when asked for.
 */
export function LoopRow({ row, columns }: Props) {
  const { label, count, chips, total, divider, lines } = row;
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const widths = chips.map(({ text }, at) => text.length + AROUND + dividerWidth(divider, at));
  const fits = fitting(widths, columns, lines, words.more(total).length + AROUND);
  const shown = isOpen ? chips.length : fits;
  return (
    <>
      <h3 className="loop-label" id={id}>
        <span aria-hidden="true">
          {label} {count > 0 && <b>{words.count(count)}</b>}
        </span>
        <span className="unseen">{words.row(label, count)}</span>
      </h3>
      <ul
        className="loop-chips mono"
        aria-labelledby={id}
        style={{ '--lines': lines } as CSSProperties}
        data-open={(isOpen && fits < total) || undefined}
      >
        {chips.length === 0 && <li className="loop-none">{words.nobody}</li>}
        {chips.slice(0, shown).map((chip, at) => (
          // A chip is its place in the row: what stands there comes and goes with the playhead.
          <Fragment key={`place ${at}`}>
            {divider?.at === at && <Divider {...divider} />}
            <li>
              <LoopChip chip={chip} />
            </li>
          </Fragment>
        ))}
        {isOpen && chips.length < total && (
          <li className="loop-none">{words.more(total - chips.length)}</li>
        )}
        {fits < total && (
          <li>
            <button
              type="button"
              className="loop-chip is-more"
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {isOpen ? words.fewer : words.more(total - fits)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

function Divider({ text, spoken }: NonNullable<ChipRow['divider']>) {
  return (
    <li className="loop-divider">
      <span aria-hidden="true">{text}</span>
      <span className="unseen">{spoken}</span>
    </li>
  );
}

/** The divider stands before a chip of its own line, or ends the line before. */
function dividerWidth(divider: ChipRow['divider'], at: number): number {
  return divider?.at === at ? divider.text.length + AROUND : 0;
}
