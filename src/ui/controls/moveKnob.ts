import { comparison, other, type Viewer } from '../../store';

/**
 * Moves a knob of the run that this store shows. A knob in which the other run of a comparison differs has a
 * value there that holds from its start; every other one is moved at the playhead, in both runs.
 */
export function moveKnob(store: Viewer, name: string, value: number): void {
  const { difference } = comparison.getState();
  if (store !== other || difference === null || !Object.hasOwn(difference.knobs, name)) {
    store.getState().setKnob(name, value);
    return;
  }
  comparison.getState().compare({ ...difference, knobs: { ...difference.knobs, [name]: value } });
}
