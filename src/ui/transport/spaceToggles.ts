/** What takes the space bar for itself: controls, and whatever scrolls when it has the focus. */
const TAKES_SPACE =
  'button, input, select, textarea, summary, a[href], [contenteditable], [tabindex]';

/** Lets the space bar call `toggle` while no control has the focus. Returns what ends that. */
export function spaceToggles(toggle: () => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(TAKES_SPACE)) return;
    // Otherwise the page would scroll as well.
    event.preventDefault();
    toggle();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
