import { memo } from 'react';
import { stage } from '../../words/stage';
import type { Box } from './box';
import { placeAt } from './placeAt';

interface Props {
  readonly box: Box;
  readonly served: number;
  readonly lost: number;
}

/** How many have been served, at the way out. */
export const ExitSign = memo(function ExitSign({ box, served, lost }: Props) {
  return (
    <p className="exit" style={placeAt(box)}>
      <span className="mono">{stage.exit.served(served)}</span>
      {lost > 0 && <span className="mono lost">{stage.exit.lost(lost)}</span>}
      <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
        <path d="M1 7H19M13 1.5L19 7L13 12.5" />
      </svg>
    </p>
  );
});
