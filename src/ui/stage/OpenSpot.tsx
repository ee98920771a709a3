import { memo } from 'react';
import { useViewerStore } from '../../store';
import { stage } from '../../words/stage';
import { moveKnob } from '../controls/moveKnob';
import type { Box } from './box';
import { placeAt } from './placeAt';

/** The empty spot at which another till can be opened. */
export const OpenSpot = memo(function OpenSpot({ box }: { readonly box: Box }) {
  const store = useViewerStore();
  return (
    <button
      type="button"
      className="open-spot"
      style={placeAt(box)}
      aria-label={stage.till.openLabel}
      onClick={() => {
        moveKnob(store, 'cashiers', (store.getState().now['cashiers'] ?? 0) + 1);
      }}
    >
      {stage.till.open} <span>{stage.till.openWhat}</span>
    </button>
  );
});
