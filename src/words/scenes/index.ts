import { inLanguage } from '../inLanguage';
import type { ScenarioName } from '../../scenarios';
import { balance } from './balance';
import { gate } from './gate';
import { orders } from './orders';
import type { SceneWords } from './sceneWords';
import { supermarket } from './supermarket';

export type { SceneWords } from './sceneWords';

/** What each scenario calls its things. */
export const scenes: Readonly<Record<ScenarioName, SceneWords>> = inLanguage('scenes', {
  supermarket,
  orders,
  balance,
  gate,
});
