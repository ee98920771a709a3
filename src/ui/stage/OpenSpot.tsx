import { memo } from 'react';
import { viewer } from '../../store';
import { stage } from '../../words/stage';
import type { Box } from './box';
import { placeAt } from './placeAt';

/** The empty spot at which another till can be opened. */
export const OpenSpot = memo(function OpenSpot({ box }: { readonly box: Box }) {
  return (
    <button
      type="button"
      className="open-spot"
      style={placeAt(box)}
      aria-label={stage.till.openLabel}
      onClick={() => {
        const state = viewer.getState();
        state.setKnob('cashiers', (state.now['cashiers'] ?? 0) + 1);
      }}
    >
      {stage.till.open} <span>{stage.till.openWhat}</span>
    </button>
  );
});
