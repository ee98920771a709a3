import { createStore, type StoreApi } from 'zustand/vanilla';
import { BadSetting } from '../runner';
import type { ScenarioInput } from '../scenarios/scenario';
import { isStuck } from '../timeline';
import { EPILOGUE, MOST_EVENTS, type Viewer, type ViewerState } from './viewer';
import { type KnobValues, WatchedRun } from './watchedRun';

/** In what the other run of a comparison differs: another version, and the knobs that are named. */
export interface Difference {
  readonly version?: string;
  readonly knobs: KnobValues;
}

export interface Comparison {
  /** Null while nothing is compared. */
  readonly difference: Difference | null;
  /** Compares the viewer's run with one that differs so, or with none. A value out of bounds is refused in a notice. */
  compare(difference: Difference | null): void;
}

/** A comparison, and its other run as a viewer sees it; what is done there is done to both. */
export interface Compared {
  readonly comparison: StoreApi<Comparison>;
  readonly other: Viewer;
}

/** The other run as far as it was lived. */
interface Twin {
  /** The viewer's run that it stands beside. */
  readonly beside: WatchedRun;
  readonly watched: WatchedRun;
  readonly version: string;
  readonly knobs: KnobValues;
  /** How many of the shared inputs it has. */
  given: number;
}

/**
 * Runs the viewer's run a second time, with the same seed and inputs but for what differs, on the same clock: it
 * is lived as far as the viewer's. A run is a function of its settings and inputs, so nothing of it is kept
 * but itself: where the viewer's run forks, the other one is lived anew.
 */
export function createComparison(viewer: Viewer): Compared {
  const other = createStore<ViewerState>()(() => viewer.getState());
  let twin: Twin | null = null;

  const sharedBy = ({ knobs }: Difference, { inputs }: ViewerState): readonly ScenarioInput[] =>
    inputs.filter(({ name }) => !Object.hasOwn(knobs, name));

  const twinOf = (difference: Difference, state: ViewerState): Twin => {
    const { guest, scenario, seed, watched: beside, reach } = state;
    const version = difference.version ?? state.version;
    const knobs = { ...state.knobs, ...difference.knobs };
    const inputs = sharedBy(difference, state);
    const watched = new WatchedRun({ guest, scenario, version, seed, knobs }, inputs);
    watched.advance(reach);
    return { beside, watched, version, knobs, given: inputs.length };
  };

  /** Brings the other run to where the viewer's is. */
  const follow = (state: ViewerState): void => {
    const { difference } = comparison.getState();
    if (difference === null) return;
    if (twin?.beside !== state.watched) twin = twinOf(difference, state);
    const shared = sharedBy(difference, state);
    const { now } = twin.watched.run;
    const fresh = shared.slice(twin.given);
    // An iteration of the other run may have gone past that time: then it is lived anew, with the input in its place.
    if (fresh.some(({ at }) => at <= now)) twin = twinOf(difference, state);
    else for (const input of fresh) twin.watched.run.input(input);
    twin.given = shared.length;
    const { watched } = twin;
    if (watched.trace.length < MOST_EVENTS) watched.advance(state.time);
    else if (state.playing && state.time >= state.reach) {
      viewer.setState({ playing: false, notice: { kind: 'recordFull', events: MOST_EVENTS } });
    }
    show(twin, state);
    const { run } = watched;
    const accompaniedUntil = run.end === null ? Infinity : run.now + EPILOGUE;
    if (state.accompaniedUntil !== accompaniedUntil) viewer.setState({ accompaniedUntil });
  };

  const show = ({ watched, version, knobs }: Twin, state: ViewerState): void => {
    const { timeline, scenario, run } = watched;
    const position = timeline.positionAt(state.time);
    const snapshot = timeline.at(position);
    const now = Object.fromEntries(
      scenario.knobs.map(({ name, initial }) => [
        name,
        snapshot.knobs.get(name) ?? knobs[name] ?? initial,
      ]),
    );
    const before = other.getState().now;
    const isSame = Object.keys(now).every((name) => before[name] === now[name]);
    const isOver = run.end === 'finished' && position >= timeline.length;
    other.setState({
      ...state,
      version,
      knobs,
      inputs: run.inputs,
      watched,
      position,
      now: isSame ? before : now,
      end: isOver
        ? 'finished'
        : snapshot.hung !== null
          ? 'hung'
          : isStuck(snapshot)
            ? 'stuck'
            : null,
    });
  };

  const comparison = createStore<Comparison>()((set) => ({
    difference: null,
    compare(difference) {
      twin = null;
      if (difference === null) {
        set({ difference });
        viewer.setState({ accompaniedUntil: 0 });
        return;
      }
      const state = viewer.getState();
      try {
        twin = twinOf(difference, state);
      } catch (error) {
        if (!(error instanceof BadSetting)) throw error;
        viewer.setState({ notice: { kind: 'refused', problem: error.problem } });
        return;
      }
      set({ difference });
      follow(state);
    },
  }));

  viewer.subscribe((state, before) => {
    if (state.scenario !== before.scenario) comparison.getState().compare(null);
    else follow(state);
  });
  return { comparison, other };
}
