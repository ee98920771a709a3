import { Fragment, memo } from 'react';
import { lanes as words } from '../../words/lanes';
import { axisMarks } from './axisMarks';
import { timeTicks } from './timeTicks';
import type { Window } from './window';

/** Pixels from one mark to the next, about. */
const SPACE = 104;

/** The time axis; close up, its marks are offsets from a time that stands before them. */
export const Axis = memo(function Axis(props: { readonly window: Window; readonly width: number }) {
  const { window, width } = props;
  const found = timeTicks(window, Math.max(2, width / SPACE));
  return (
    <>
      <span className="lanes-base mono" aria-hidden="true">
        {found.unit !== 's' && words.tick.s(found.base, found.digits)}
      </span>
      <div className="lanes-axis mono" aria-hidden="true">
        {axisMarks(found, window, width).map(({ x, text, place }) => (
          <Fragment key={x}>
            <i style={{ left: x }} />
            {text !== null && <span style={{ left: place }}>{text}</span>}
          </Fragment>
        ))}
      </div>
    </>
  );
});
