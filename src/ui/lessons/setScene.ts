import { openingOf, type Scene } from '../../lessons';
import { comparison, viewer, type ViewerState } from '../../store';
import type { Playhead } from '../../timeline';

/** What a run on the page is made from. */
export type Setting = Pick<ViewerState, 'scenario' | 'version' | 'seed' | 'knobs' | 'inputs'>;

/** Stands still at a playhead that was lived already. */
export function standAt({ position, time }: Playhead): void {
  viewer.getState().pause();
  viewer.getState().seek(time);
  // Amid an instant: a time alone means its end.
  if (viewer.getState().position !== position) viewer.getState().seekTo(position);
}

/**
 * Opens the run of a scene in the page's viewer, and the second one beside it if it has one, paused at `playhead`, or
 * at opening time. `speed`: virtual seconds per wall second. Returns what was set.
 */
export function setScene(scene: Scene, speed = 1, playhead?: Playhead): Setting {
  const opening = openingOf(scene);
  viewer.getState().openRun(opening, scene.inputs);
  comparison.getState().compare(scene.beside ?? null);
  viewer.getState().setSpeed(speed);
  if (playhead !== undefined) {
    viewer.getState().liveTo(playhead.time);
    standAt(playhead);
  }
  // A copy: what is done in the run later on is added to its own list.
  return { ...opening, inputs: [...viewer.getState().inputs] };
}

/** Whether the run on the page is still the one that was set. */
export function isSet(setting: Setting, now: Setting): boolean {
  const { scenario, version, seed, knobs, inputs } = setting;
  return (
    now.scenario === scenario &&
    now.version === version &&
    now.seed === seed &&
    Object.keys(knobs).every((name) => now.knobs[name] === knobs[name]) &&
    now.inputs.length === inputs.length &&
    now.inputs.every((input, index) => {
      const other = inputs[index];
      return input.at === other?.at && input.name === other.name && input.value === other.value;
    })
  );
}
