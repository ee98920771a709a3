import type { ReactNode } from 'react';
import { orderTasks } from '../../scenarios/orders';
import { TaskChip } from '../TaskChip';

interface Props {
  readonly number: number;
  readonly className: string;
  /** What is said of it, in full. */
  readonly label: string;
  readonly isCompared?: boolean;
  readonly children: ReactNode;
}

/** An order that points at the task of its request. */
export function OrderChip({ number, label, ...rest }: Props) {
  return <TaskChip task={orderTasks.request(number)} title={label} label={label} {...rest} />;
}
