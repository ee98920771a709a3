import { orderClasses } from '../../scenarios/orders/classes';
import type { WatchedRun } from '../../store';
import { classesOf } from '../../store/folds/classesOf';
import type { ItemClass } from '../../timeline';
import { LivedHistory } from './LivedHistory';

const vipsOf = (watched: WatchedRun): ItemClass => classesOf(watched).of(orderClasses.vip);

/** The same of the order service, with the times in which a VIP waited. */
export function OrdersHistory({ span }: { readonly span: number }) {
  return <LivedHistory span={span} vipsOf={vipsOf} />;
}
