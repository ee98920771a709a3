import { vi } from 'vitest';

const ROW = 20;

/** Gives the parts of a list sizes, which jsdom has not: rows of 20 px each in a list of `height` px. */
export function giveSizes(height: number, list = 'log-rows', length = 'log-length'): void {
  const isList = (element: Element): boolean => element.classList.contains(list);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function size(
    this: Element,
  ) {
    return isList(this) ? height : 0;
  });
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function size(
    this: Element,
  ) {
    const inner = this.querySelector<HTMLElement>(`.${length}`);
    return isList(this) && inner ? Number.parseFloat(inner.style.height) : 0;
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number) {
    if (typeof to === 'object' && to.top !== undefined) this.scrollTop = to.top;
    this.dispatchEvent(new Event('scroll'));
  };
}
