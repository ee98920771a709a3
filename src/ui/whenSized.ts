import { isOpening } from './opening';

/**
 * Does something that needs an element's place or size: now, or, while the page opens, when the browser has laid out
 * the frame, before it is painted (see `onSize`). Returns what takes it back.
 */
export function whenSized(element: Element, act: () => void): () => void {
  if (!isOpening()) {
    act();
    return () => {};
  }
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
