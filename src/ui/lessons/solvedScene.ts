import type { Scene, Try } from '../../lessons';

/** The scene of a step to try, with one way to do it set at its opening. */
export function solvedScene({ scene, solution }: Try): Scene {
  const { knobs, inputs = [], version, seed } = solution;
  return {
    ...scene,
    ...(version === undefined ? {} : { version }),
    ...(seed === undefined ? {} : { seed }),
    knobs: { ...scene.knobs, ...knobs },
    inputs: [...(scene.inputs ?? []), ...inputs].toSorted((a, b) => a.at - b.at),
  };
}
