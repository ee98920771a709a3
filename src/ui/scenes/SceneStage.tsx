import { Suspense } from 'react';
import type { ScenarioName } from '../../scenarios';
import { useViewer } from '../../store';
import { Stage } from '../stage/Stage';
import { lazily } from '../lazily';

const stages = {
  supermarket: Stage,
  orders: lazily(async () => (await import('../orders/OrdersStage')).OrdersStage),
  balance: lazily(async () => (await import('../balance/BalanceStage')).BalanceStage),
  gate: lazily(async () => (await import('../gate/GateStage')).GateStage),
} as const satisfies Record<ScenarioName, unknown>;

/** The stage of the scenario that is watched. It fills its container. */
export function SceneStage() {
  const Shown = stages[useViewer((state) => state.scenario)];
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  );
}
