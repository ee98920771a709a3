import { lazy, Suspense } from 'react';
import type { ScenarioName } from '../../scenarios';
import { useViewer } from '../../store';
import { Stage } from '../stage/Stage';

const stages = {
  supermarket: Stage,
  orders: lazy(async () => ({ default: (await import('../orders/OrdersStage')).OrdersStage })),
  balance: lazy(async () => ({ default: (await import('../balance/BalanceStage')).BalanceStage })),
  gate: lazy(async () => ({ default: (await import('../gate/GateStage')).GateStage })),
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
