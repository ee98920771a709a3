import { useViewer } from '../../store';
import { TreesScene } from '../trees/TreesScene';

/** The heap beside a search tree, given what is typed or what the order service's queue was given. */
export function TreesOfOrders() {
  const seed = useViewer((state) => state.seed);
  return <TreesScene seed={seed} />;
}
