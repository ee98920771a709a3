import { useMemo } from 'react';
import { TreesScene } from '../trees/TreesScene';
import { usePlayhead } from '../usePlayhead';
import { useViewer } from '../../store';
import { heapOf } from '../../store/folds/heapOf';
import { ordersOperations } from './ordersOperations';

interface Props {
  /** Is told whether the order service feeds the trees. */
  readonly onLive: (isLive: boolean) => void;
}

/** The heap beside a search tree, given what is typed or what the order service's queue was given. */
export function TreesOfOrders({ onLive }: Props) {
  const seed = useViewer((state) => state.seed);
  const { watched, position } = usePlayhead();
  const count = heapOf(watched).countBy({ position });
  const live = useMemo(() => ordersOperations(watched, count), [watched, count]);
  return <TreesScene seed={seed} live={live} onLive={onLive} />;
}
