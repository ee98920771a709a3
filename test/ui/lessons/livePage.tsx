import { act, cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { App } from '../../../src/ui/App';
import { startFrames } from '../../../src/ui/frame';
import { prefer } from '../../../src/ui/preferences';
import { forgetProgress, useProgress } from '../../../src/ui/progress/progress';
import { giveBack } from '../../../src/ui/scenes/lentViewer';
import { Frames } from '../frames';
import { freshViewer } from '../freshViewer';

/** The page in a browser that draws when it is told to, with nothing done yet. Call `close` after each test. */
export class LivePage {
  #frames: Frames;
  #now = 0;
  #end: (() => void) | null = null;

  constructor() {
    this.#frames = new Frames();
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      },
    );
    // jsdom has no layout to scroll in.
    Element.prototype.scrollIntoView = () => {};
    localStorage.clear();
    forgetProgress();
    freshViewer();
  }

  /** Opens the page at an address. */
  open(address: string): UserEvent {
    location.hash = address;
    render(<App />);
    return userEvent.setup();
  }

  /** Shows a part of the page alone, with frames that come. */
  show(part: ReactNode): UserEvent {
    this.#end = startFrames(
      () => {},
      (error) => {
        throw error;
      },
    );
    render(part);
    return userEvent.setup();
  }

  /** Lets so many wall seconds pass. */
  pass(seconds: number): void {
    for (const end = this.#now + seconds * 1000; this.#now < end; ) {
      this.#now += 50;
      act(() => this.#frames.draw(this.#now));
    }
  }

  close(): void {
    cleanup();
    this.#end?.();
    giveBack();
    location.hash = '';
    prefer({ showAnswers: false });
    useProgress.setState({ steps: {}, isKept: true });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}
