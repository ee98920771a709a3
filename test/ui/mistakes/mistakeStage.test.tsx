import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type MistakeName, mistakes } from '../../../src/scenarios/gallery';
import { type WatchedRun, ViewerContext } from '../../../src/store';
import { MistakeStage } from '../../../src/ui/mistakes/MistakeStage';
import { mistakeViewer } from '../../../src/ui/mistakes/mistakeViewer';
import { GuestWords } from '../../../src/ui/useScene';
import { mistakeScene } from '../../../src/words/mistakes';

const names = Object.keys(mistakes) as MistakeName[];

afterEach(cleanup);

/** The numbers of the stage after so many events, counted event by event. */
function counted({ trace }: WatchedRun, position: number) {
  const ended = { finished: 0, cancelled: 0, failed: 0 };
  let [alive, items, unfinished] = [0, 0, 0];
  const printed: string[] = [];
  for (const event of trace.slice(0, position)) {
    if (event.kind === 'taskCreated') alive++;
    if (event.kind === 'taskEnded') {
      alive--;
      ended[event.outcome]++;
    }
    if (event.kind === 'put' && event.queue === 0) {
      items++;
      // What could not be compared lies in the heap, and is not counted.
      if (event.counting !== 'uncounted') unfinished++;
    }
    if (event.kind === 'got' && event.queue === 0) items--;
    if (event.kind === 'taskDone') unfinished = event.unfinished;
    if (event.kind === 'printed') printed.push(trace.texts[event.text] as string);
  }
  return { alive, ended, items, unfinished, printed };
}

describe('the stage of a mistake', () => {
  test.each(names)('shows for %s what the events come to, half-way and at its end', (name) => {
    const { viewer } = mistakeViewer(name);
    const { watched } = viewer.getState();
    for (const position of [Math.ceil(watched.trace.length / 2), watched.trace.length]) {
      viewer.getState().seekTo(position);
      render(
        <ViewerContext value={viewer}>
          <GuestWords value={mistakeScene}>
            <MistakeStage />
          </GuestWords>
        </ViewerContext>,
      );
      const { alive, ended, items, unfinished, printed } = counted(watched, position);
      expect(screen.getByText(`${alive} alive`)).toBeTruthy();
      expect(
        screen.getByText(
          `ended: ${ended.finished} finished, ${ended.cancelled} cancelled, ${ended.failed} failed`,
        ),
      ).toBeTruthy();
      const [queue] = document.querySelectorAll('.mistake-items');
      // One of them has a semaphore in the place of a queue.
      if (queue !== undefined) {
        expect(queue.querySelectorAll('.mistake-item')).toHaveLength(items);
        expect(screen.getByText(`unfinished ${unfinished}`)).toBeTruthy();
      }
      const lines = document.querySelectorAll('.mistake-output li > span');
      expect(Array.from(lines, ({ textContent }) => textContent)).toEqual(printed);
      cleanup();
    }
  });
});
