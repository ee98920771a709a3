import { lazy, Suspense } from 'react';
import { useViewer } from '../../store';
import { Stage } from '../stage/Stage';

const OrdersStage = lazy(async () => ({
  default: (await import('../orders/OrdersStage')).OrdersStage,
}));

const GateStage = lazy(async () => ({ default: (await import('../gate/GateStage')).GateStage }));

/** The stage of the scenario that is watched. It fills its container. */
export function SceneStage() {
  const scenario = useViewer((state) => state.scenario);
  if (scenario === 'supermarket') return <Stage />;
  return (
    <Suspense fallback={null}>{scenario === 'gate' ? <GateStage /> : <OrdersStage />}</Suspense>
  );
}
