import type { Frame, Geometry } from './furniture';
import type { Scene } from './scene';
import { stackedGeometry } from './stackedGeometry';
import { wideGeometry } from './wideGeometry';

/** From this width on (CSS pixels), door, line and tills stand side by side. */
export const WIDE = 700;
/** The least size of a stage, in CSS pixels, on which everything has its place without crowding. */
export const ROOMY = { width: 760, height: 360 } as const;

/** The largest number of tills there can be. */
export const MOST_TILLS = 12;

/** What the furniture depends on in a scene. */
export function frameOf(scene: Scene, width: number, height: number, group: number): Frame {
  const tills = scene.tills.map(({ till }) => till);
  return {
    width,
    height,
    capacity: scene.line.maxsize,
    tills,
    hasSpot: scene.cashiers < MOST_TILLS && tills.length < MOST_TILLS && scene.phase !== 'over',
    group,
  };
}

export function isSameFrame(a: Frame, b: Frame): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.capacity === b.capacity &&
    a.hasSpot === b.hasSpot &&
    a.group === b.group &&
    a.tills.length === b.tills.length &&
    a.tills.every((till, index) => till === b.tills[index])
  );
}

/** The furniture for a frame. */
export function geometryOf(frame: Frame): Geometry {
  return frame.width >= WIDE ? wideGeometry(frame) : stackedGeometry(frame);
}
