import { orderTasks } from '../../scenarios/orders';
import { viewer } from '../../store';

const NUMBERED = /^(?:customer |#)(\d+)$/;

/** The number of an item by its name on the stage: `customer 7`, `#12`. */
const itemOf = (name: string): number | null => {
  const [, digits] = NUMBERED.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
};

/** The task by which a candidate is pointed at: its own or, for an order, that of its request. */
export function taskOf(name: string): string {
  const item = itemOf(name);
  const isOrder = item !== null && viewer.getState().scenario === 'orders';
  return isOrder ? orderTasks.request(item) : name;
}

const isIn = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

/** Which of the candidates was clicked on the stage, null if none was. */
export function candidateAt(event: MouseEvent, candidates: readonly string[]): string | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  const stage = target.closest('.stage-place');
  if (stage === null) return null;
  // Customers let clicks through to what they stand before.
  const people = Array.from(stage.querySelectorAll<HTMLElement>('[data-item]'));
  const items = people
    .filter((person) => isIn(person.getBoundingClientRect(), event))
    .map(({ dataset }) => Number(dataset['item']));
  // A finger has left what it pointed at before its click comes, so that the element itself is asked.
  const task = target.closest<HTMLElement>('[data-task]')?.dataset['task'];
  return (
    candidates.find((name) => items.includes(itemOf(name) ?? -1)) ??
    candidates.find((name) => taskOf(name) === task) ??
    null
  );
}
