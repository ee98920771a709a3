import type { ComponentType } from 'react';
import type { LessonName } from '../../lessons';
import type { HandoutKind } from './lessonPlace';

export interface HandoutProps {
  /** Null for the whole course. */
  readonly lesson: LessonName | null;
  readonly kind: HandoutKind;
}

interface Module {
  readonly HandoutScene: ComponentType<HandoutProps>;
}

const [load] = Object.values(import.meta.glob<Module>('../handouts/HandoutScene.tsx'));

/** Loads the pages for the printer: what stands in src/ui/handouts; null in a build without them. */
export const handouts = load === undefined ? null : async () => (await load()).HandoutScene;
