import { isOpening } from './opening';

/**
 * Calls `measure` now, and whenever one of the elements changes its size. Returns what ends that.
 *
 * While the page opens it is not called now but when the browser has laid out the frame, which an observer hears of
 * first: to ask for a size before has all of the page laid out within the same task that draws a part of it.
 */
export function onSize(elements: readonly Element[], measure: () => void): () => void {
  if (!isOpening()) measure();
  const observer = new ResizeObserver(measure);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}
