import type { PointedAt } from './mirrored';

/** What a pointer lights, in CSS pixels of the window. */
export interface Lit {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Around the element of the task that is pointed at; null if none is. */
  readonly box: Box | null;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The circle's share of the window's shorter side. */
const SHARE = 0.11;
/** Pixels around what is lit. */
const AROUND = 6;

/** What is lit where the pointer is. */
export function litAt({ x, y }: { readonly x: number; readonly y: number }): Lit {
  const radius = Math.min(innerWidth, innerHeight) * SHARE;
  return { x, y, radius, box: boxOf(pointedAt(x, y)) };
}

/** The element that stands for a task, or the customer, at a place of the window. */
function pointedAt(x: number, y: number): Element | null {
  const people = Array.from(document.querySelectorAll('.stage-place [data-item]'));
  // Customers let the pointer through to what they stand before.
  const person = people.find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  return person ?? document.elementFromPoint(x, y)?.closest('[data-task]') ?? null;
}

/** A little more than the element takes. */
function boxOf(element: Element | null): Box | null {
  if (element === null) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return {
    x: left - AROUND,
    y: top - AROUND,
    width: width + 2 * AROUND,
    height: height + 2 * AROUND,
  };
}

const stageBox = (): DOMRect | undefined =>
  document.querySelector('.stage-place')?.getBoundingClientRect();

/** Where on the stage that is, so that another window finds it on its own; null if it is not on the stage. */
export function onStage({ x, y }: { readonly x: number; readonly y: number }): PointedAt | null {
  const stage = stageBox();
  if (stage === undefined || stage.width === 0 || stage.height === 0) return null;
  const element = pointedAt(x, y);
  const at = {
    x: (x - stage.left) / stage.width,
    y: (y - stage.top) / stage.height,
    task: element?.getAttribute('data-task') ?? null,
    item: element?.getAttribute('data-item') ?? null,
  };
  const isWithin = at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1;
  return isWithin ? at : null;
}

/** What is lit where another window points: what stands for the same task or item here, else the same place. */
export function litBy({ x, y, task, item }: PointedAt): Lit | null {
  const stage = stageBox();
  if (stage === undefined) return null;
  const same = (attribute: string, name: string | null): Element | undefined =>
    name === null
      ? undefined
      : Array.from(document.querySelectorAll(`.stage-place [${attribute}]`)).find(
          (element) => element.getAttribute(attribute) === name,
        );
  const element = same('data-item', item) ?? same('data-task', task);
  const box = boxOf(element ?? null);
  if (box === null) {
    const at = { x: stage.left + x * stage.width, y: stage.top + y * stage.height };
    return { ...litAt(at), box: null };
  }
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { ...litAt(centre), box };
}
