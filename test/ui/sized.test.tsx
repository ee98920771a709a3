import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSize } from '../../src/ui/onSize';
import { beginOpening, isOpening } from '../../src/ui/opening';
import { whenSized } from '../../src/ui/whenSized';

/** What observes sizes at the moment, and of which elements. */
const observers = new Map<() => void, Element[]>();

/** The browser has laid out a frame in which an element has got a size. */
const layOut = (element: Element): void => {
  for (const [tell, elements] of observers) if (elements.includes(element)) tell();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: () => void;
      constructor(tell: () => void) {
        this.#tell = tell;
        observers.set(tell, []);
      }
      observe(element: Element): void {
        observers.get(this.#tell)?.push(element);
      }
      disconnect(): void {
        observers.delete(this.#tell);
      }
    },
  );
});

afterEach(() => {
  while (isOpening()) {
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
  }
  vi.useRealTimers();
  vi.unstubAllGlobals();
  observers.clear();
});

describe('onSize', () => {
  it('measures at once, at each new size of either element, and no more when it is ended', () => {
    const [one, other] = [document.createElement('p'), document.createElement('p')];
    const measure = vi.fn<() => void>();
    const end = onSize([one, other], measure);
    expect(measure).toHaveBeenCalledTimes(1);
    layOut(one);
    layOut(other);
    expect(measure).toHaveBeenCalledTimes(3);
    end();
    layOut(one);
    expect(measure).toHaveBeenCalledTimes(3);
  });

  it('waits for the first layout while the page opens', () => {
    beginOpening();
    const element = document.createElement('p');
    const measure = vi.fn<() => void>();
    onSize([element], measure);
    expect(measure).not.toHaveBeenCalled();
    layOut(element);
    expect(measure).toHaveBeenCalledTimes(1);
  });
});

describe('whenSized', () => {
  it('acts at once where the page is open, and never again', () => {
    const element = document.createElement('p');
    const act = vi.fn<() => void>();
    whenSized(element, act);
    layOut(element);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('acts once, with the first layout, while the page opens, in the order in which it was asked to', () => {
    beginOpening();
    const element = document.createElement('p');
    const done: string[] = [];
    whenSized(element, () => done.push('first'));
    whenSized(element, () => done.push('then'));
    expect(done).toEqual([]);
    layOut(element);
    layOut(element);
    expect(done).toEqual(['first', 'then']);
  });

  it('does not act when it is taken back before', () => {
    beginOpening();
    const element = document.createElement('p');
    const act = vi.fn<() => void>();
    whenSized(element, act)();
    layOut(element);
    expect(act).not.toHaveBeenCalled();
  });
});
