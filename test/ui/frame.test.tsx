import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onFrame, startFrames } from '../../src/ui/frame';
import { Frames, setHidden } from './frames';

const unexpected = (error: unknown): never => {
  throw error;
};

describe('the frame loop', () => {
  let frames: Frames;
  let ends: (() => void)[];

  beforeEach(() => {
    frames = new Frames();
    ends = [];
  });

  afterEach(() => {
    for (const end of ends) end();
    setHidden(false);
    vi.unstubAllGlobals();
  });

  it('moves the playhead before it tells anybody about the frame', () => {
    const told: string[] = [];
    ends.push(startFrames((elapsed) => told.push(`tick ${elapsed}`), unexpected));
    ends.push(onFrame((elapsed) => told.push(`frame ${elapsed}`)));
    frames.draw(1000);
    frames.draw(1016);
    expect(told).toEqual(['tick 0', 'frame 0', 'tick 16', 'frame 16']);
  });

  it('waits while the document is hidden and counts 0 for the first frame after that', () => {
    const elapsed: number[] = [];
    ends.push(startFrames((ms) => elapsed.push(ms), unexpected));
    frames.draw(1000);
    frames.draw(1016);
    setHidden(true);
    expect(frames.asked).toBe(0);
    setHidden(false);
    frames.draw(61_016);
    frames.draw(61_032);
    expect(elapsed).toEqual([0, 16, 0, 16]);
  });

  it('does not begin in a hidden document', () => {
    setHidden(true);
    ends.push(startFrames(() => {}, unexpected));
    expect(frames.asked).toBe(0);
    setHidden(false);
    expect(frames.asked).toBe(1);
  });

  it('tells nobody any more who has stopped listening', () => {
    const told: number[] = [];
    ends.push(startFrames(() => {}, unexpected));
    const end = onFrame((ms) => told.push(ms));
    frames.draw(0);
    end();
    frames.draw(16);
    expect(told).toEqual([0]);
  });

  it('ends at an error in a frame and hands it on', () => {
    const errors: unknown[] = [];
    const error = new Error('no such task');
    ends.push(
      startFrames(
        () => {},
        (caught) => errors.push(caught),
      ),
    );
    ends.push(
      onFrame(() => {
        throw error;
      }),
    );
    frames.draw(0);
    expect(errors).toEqual([error]);
    expect(frames.asked).toBe(0);
    setHidden(true);
    setHidden(false);
    expect(frames.asked).toBe(0);
  });
});
