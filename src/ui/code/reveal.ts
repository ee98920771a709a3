/** CSS pixels left between a line that is scrolled to and the edge. */
const MARGIN = 8;

/**
 * Scrolls an area no further than is needed to show in it the line that an element is, or stands on, and
 * nothing else on the page.
 */
export function reveal(area: HTMLElement | null, element: Element | null): void {
  const line = element?.closest('[data-line]');
  if (area === null || !line) return;
  const inside = area.getBoundingClientRect();
  const { top, bottom } = line.getBoundingClientRect();
  if (top < inside.top) area.scrollTop -= inside.top - top + MARGIN;
  else if (bottom > inside.bottom) area.scrollTop += bottom - inside.bottom + MARGIN;
}
