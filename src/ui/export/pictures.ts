/** Something on the page of which there is a picture, and a table if it shows numbers. */
export interface Pictured {
  readonly title: string;
  readonly element: HTMLElement;
  readonly table: HTMLTableElement | null;
}

/** What is on the page now that can be taken along as a picture, from the top down. Marked with `data-picture`. */
export function pictures(): Pictured[] {
  return [...document.querySelectorAll<HTMLElement>('[data-picture]')].map((element) => ({
    title: titleOf(element),
    element,
    table: element.querySelector('table'),
  }));
}

/** What the element, or what it is in, is called by those who listen. */
function titleOf(element: HTMLElement): string {
  const named = element.closest('[aria-label], [aria-labelledby]');
  const id = named?.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(id)?.textContent ?? named?.getAttribute('aria-label') ?? '';
}
