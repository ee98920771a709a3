import { Suspense } from 'react';
import { useScene } from '../useScene';
import { LivedHistory } from './LivedHistory';
import { lazily } from '../lazily';

const OrdersHistory = lazily(async () => (await import('./OrdersHistory')).OrdersHistory);

/** Behind the scrubber: all that was lived so far, and when VIPs waited where there are any. */
export function History({ span }: { readonly span: number }) {
  const { scrubber } = useScene();
  const history = <LivedHistory span={span} vipsOf={null} />;
  if (scrubber.vipWaiting === null) return history;
  return (
    <Suspense fallback={history}>
      <OrdersHistory span={span} />
    </Suspense>
  );
}
