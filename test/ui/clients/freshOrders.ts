import { initialKnobs } from '../../../src/scenarios';
import { type KnobValues, viewer } from '../../../src/store';
import { scenarios } from '../../scenarios/everyScenario';

/** The page's viewer at the order service, paused at its start, with these knobs changed. */
export function freshOrders(changed: KnobValues = {}): void {
  viewer.getState().openScenario('orders');
  viewer.setState({
    seed: 42,
    now: { ...initialKnobs(scenarios.orders), ...changed },
    playing: false,
    speed: 1,
  });
  viewer.getState().reset();
  viewer.getState().dismissNotice();
}
