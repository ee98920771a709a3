import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import { orderTasks } from '../../scenarios/orders';
import { useViewer } from '../../store';
import { pointsAt } from '../pointsAt';
import { Crown } from './Crown';

interface Props {
  readonly number: number;
  readonly vip: boolean;
  readonly isCompared: boolean;
  readonly nodes: RefObject<Map<number, HTMLElement>>;
}

/** An order in the tree. Where it is is set by the frame loop, without React. */
export const HeapNode = memo(function HeapNode({ number, vip, isCompared, nodes }: Props) {
  const task = orderTasks.request(number);
  const isPointed = useViewer(({ pointed }) => pointed === task);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = nodes;
    if (element.current !== null) current.set(number, element.current);
    return () => {
      current.delete(number);
    };
  }, [nodes, number]);
  const { onPointerEnter, onPointerLeave } = pointsAt(task);
  return (
    <div
      ref={element}
      className={`heap-node is-${vip ? 'vip' : 'regular'}`}
      data-task={task}
      data-compared={isCompared || undefined}
      data-pointed={isPointed || undefined}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {vip && <Crown />}
      <span className="mono">{number}</span>
    </div>
  );
});
