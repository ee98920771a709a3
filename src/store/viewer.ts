import { createStore, type StoreApi } from 'zustand/vanilla';
import { BadSetting, type RunEnd } from '../runner';
import { initialKnobs, type ScenarioName, scenarioNamed } from '../scenarios';
import type { Knob, ScenarioInput } from '../scenarios/scenario';
import { isStuck, type Playhead, type StepUnit } from '../timeline';
import { type Branch, Branches } from './branches';
import type { Notice } from './notice';
import { type KnobValues, type Opening, WatchedRun } from './watchedRun';

export interface ViewerState extends Opening {
  /** What the viewer did in this run, in the order of time. */
  readonly inputs: readonly ScenarioInput[];
  /** The knobs at the playhead. */
  readonly now: KnobValues;
  readonly playing: boolean;
  /** Virtual seconds per wall second, 0.1 to 100. */
  readonly speed: number;
  /** The playhead, in virtual seconds. */
  readonly time: number;
  /**
   * How many events of the trace lie before the playhead: all until `time`, or, if one steps through an
   * instant, only some of those that happened at `time`.
   */
  readonly position: number;
  /** How far the playhead can go without living on, in virtual seconds. */
  readonly reach: number;
  /** How far the clock goes for another run that is watched beside this one, in virtual seconds; see Comparison. */
  readonly accompaniedUntil: number;
  /** Where playback stops, if it shall: see stopAt. */
  readonly stop: Playhead | null;
  /** How the run ended, once the playhead has come to its end. */
  readonly end: RunEnd | null;
  readonly notice: Notice | null;
  /** A new object for each new run; it grows while it is lived. */
  readonly watched: WatchedRun;
  /** Whether a run that was set aside can be brought back, and whether that can be taken back. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The name of the task that is pointed at anywhere on the page. */
  readonly pointed: string | null;

  /** Moves the playhead on by so many wall milliseconds times the speed, if it is playing. */
  tick(wallMs: number): void;
  play(): void;
  pause(): void;
  toggle(): void;
  /** Values outside 0.1 … 100 are taken to the nearer bound; what is no number changes nothing. */
  setSpeed(speed: number): void;
  /** Moves the playhead to a time in 0 … reach. */
  seek(time: number): void;
  /** Lives on to a time (virtual seconds) that lies ahead, all at once, and stands there. Meant for short runs. */
  liveTo(time: number): void;
  /** Pauses, with the playhead just after so many of the events that were lived. */
  seekTo(position: number): void;
  /** Pauses, with the playhead at the next or the last stop of this kind; beyond what was lived it lives on. */
  step(unit: StepUnit, direction: 1 | -1): void;
  /** Moves the playhead to the start of the run, or to the end of what was lived. */
  jump(to: 'start' | 'end'): void;
  /** A new run with the same version, seed and the knobs as they are now. */
  reset(): void;
  setSeed(seed: number): void;
  setVersion(version: string): void;
  /**
   * A new run with the same seed and these knobs, those not named as they are at first; and the same version,
   * unless another one is named.
   */
  openWith(knobs: KnobValues, version?: string): void;
  /**
   * A new run that opens so and in which this is done, paused at opening time. The run that was watched is set
   * aside, or left as it is if it is another scenario's.
   */
  openRun(opening: Opening, inputs?: readonly ScenarioInput[]): void;
  /** Stops playback once it comes to this playhead; null lets it go on. Forgotten when it has stopped, and with the run. */
  stopAt(playhead: Playhead | null): void;
  /**
   * Sets all runs of all scenarios aside, with what can be undone, for a fresh one that is paused at opening time:
   * whatever is done until the function that is returned is called is forgotten then, and all is as it was.
   */
  lend(): () => void;
  /** Leaves this scenario as it is and goes to another one, as that was left. */
  openScenario(scenario: ScenarioName): void;
  /**
   * Moves a knob at the playhead. In the past that drops the future from there; a knob that is read only at the
   * opening starts a new run.
   */
  setKnob(name: string, value: number): void;
  /** Does so at the playhead, each `after` so many virtual seconds. In the past that drops the future from there. */
  act(acts: readonly Act[]): void;
  /** Brings back the run, or the future, that was set aside last. */
  undo(): void;
  /** Takes the last undo back. */
  redo(): void;
  point(task: string | null): void;
  dismissNotice(): void;
}

/** Something to do at the playhead that is no knob: see the scenario's `acts`. */
export interface Act {
  readonly name: string;
  readonly value: number | string;
  /** Virtual seconds from the playhead, 0 unless told otherwise. */
  readonly after?: number;
}

export type Viewer = StoreApi<ViewerState>;

export const speedBounds = { min: 0.1, max: 100 } as const;

/** A gap between frames longer than this (wall ms) was a hidden or stalled tab, not time to catch up with. */
const LONGEST_FRAME_MS = 250;
/** What a frame counts for after such a gap. */
const ONE_FRAME_MS = 1000 / 60;
/** Iterations of the loop lived in one frame at the most, so that a frame stays short. */
const ITERATIONS_PER_FRAME = 2000;
/** A run is recorded up to so many events, some 300 MB with what is folded from them, and then rests. */
export const MOST_EVENTS = 6_000_000;
/** Virtual seconds for which the picture goes on after the last event, so that everybody can sit down. */
export const EPILOGUE = 1;
/** Virtual seconds that a paused viewer is shown of what an act brings about at once. */
const AFTERMATH = 50e-6;
/** Iterations of the loop in which the end of a single step must come, so that no step takes for ever. */
const ITERATIONS_PER_STEP = 20_000;

/** A scenario as it was left, and what can be undone in it. */
interface Room {
  readonly branches: Branches;
  left: (Branch & Pick<ViewerState, 'playing'>) | null;
}

const openingOf = (scenario: ScenarioName): Opening => ({
  scenario,
  version: scenarioNamed(scenario).versions[0],
  seed: 42,
  knobs: initialKnobs(scenarioNamed(scenario)),
});

/**
 * The viewer's store, paused at opening time. It knows no React and no clock: `tick` tells it the time. A guest's
 * viewer stays with its guest: it goes to no other scenario.
 */
export function createViewer(options: Partial<Opening> = {}): Viewer {
  const opening: Opening = { ...openingOf(options.scenario ?? 'supermarket'), ...options };
  const viewer = createStore<ViewerState>()((set, get) => {
    /** Where the playhead can go: to the end of the run with a little peace after it, or what is lived. */
    const reachOf = ({ run }: WatchedRun, lived: number): number =>
      run.end === null ? lived : run.now + EPILOGUE;

    const lookAt = (
      watched: WatchedRun,
      time: number,
      knobs: KnobValues = get().knobs,
      position = watched.timeline.positionAt(time),
    ): Pick<ViewerState, 'time' | 'position' | 'now' | 'end'> => {
      return {
        time,
        position,
        now: knobsAt(watched, position, knobs),
        end: endAt(watched, position),
      };
    };

    /** The same object as long as the values are the same, so that nobody draws them again. */
    const knobsAt = (
      { timeline, scenario }: WatchedRun,
      position: number,
      knobs: KnobValues,
    ): KnobValues => {
      const { now } = get();
      const moved = timeline.at(position).knobs;
      const values = scenario.knobs.map(
        ({ name, initial }) => [name, moved.get(name) ?? knobs[name] ?? initial] as const,
      );
      if (values.every(([name, value]) => now[name] === value)) return now;
      return Object.fromEntries(values);
    };

    const endAt = ({ run, timeline }: WatchedRun, position: number): ViewerState['end'] => {
      if (run.end === 'finished' && position >= timeline.length) return 'finished';
      const snapshot = timeline.at(position);
      if (snapshot.hung !== null) return 'hung';
      return isStuck(snapshot) ? 'stuck' : null;
    };

    const relive = ({ inputs, reach, ...setting }: Omit<Branch, 'watched'>): WatchedRun => {
      const watched = new WatchedRun(setting, inputs);
      watched.advance(reach);
      return watched;
    };

    const rooms = new Map<ScenarioName, Room>();
    /** Where the viewer is. */
    const room = (scenario = get()?.scenario ?? opening.scenario): Room => {
      const found = rooms.get(scenario) ?? { branches: new Branches(relive), left: null };
      rooms.set(scenario, found);
      return found;
    };

    const present = (): Branch => {
      const { guest, scenario, version, seed, knobs, inputs } = get();
      const { reach, time, position, watched } = get();
      return { guest, scenario, version, seed, knobs, inputs, reach, time, position, watched };
    };

    const undoable = (scenario?: ScenarioName): Pick<ViewerState, 'canUndo' | 'canRedo'> => {
      const { branches } = room(scenario);
      return { canUndo: branches.canUndo, canRedo: branches.canRedo };
    };

    const start = (next: Opening, notice: Notice & { kind: 'newRun' }): void => {
      const watched = new WatchedRun(next);
      const wasLived = get().reach > 0 || get().inputs.length > 0;
      if (wasLived) room().branches.setAside(present());
      set({
        ...next,
        watched,
        inputs: [],
        reach: 0,
        stop: null,
        notice: wasLived || notice.because !== 'reset' ? notice : null,
        ...undoable(),
        ...lookAt(watched, 0, next.knobs),
      });
    };

    /** What is watched when the viewer comes to this run, as it was left. */
    const watching = (branch: Branch): Partial<ViewerState> => {
      const { guest, scenario, version, seed, knobs, inputs } = branch;
      const { reach, time, position, watched } = branch;
      return {
        guest,
        scenario,
        version,
        seed,
        knobs,
        inputs,
        reach,
        watched,
        playing: false,
        stop: null,
        ...undoable(scenario),
        ...lookAt(watched, time, knobs, position),
      };
    };

    const goBackTo = (branch: Branch | undefined, kind: 'restored' | 'redone'): void => {
      if (branch !== undefined) set({ ...watching(branch), notice: { kind, at: branch.time } });
    };

    /** What the viewer did before the playhead: of what came at its very time, what had come into the loop. */
    const pastInputs = (): readonly ScenarioInput[] => {
      const { watched, time, position, inputs, reach } = get();
      // What is still to come belongs to the run as long as nobody goes back to before it was announced.
      if (time >= reach) return inputs;
      const past = inputs.filter(({ at }) => at <= time);
      const isAmidst = position < watched.timeline.positionAt(time);
      return isAmidst ? past.slice(0, watched.steps.inputsBy(position)) : past;
    };

    /** The run as it was lived up to the playhead, and only that: the same one if nothing happened after. */
    const runUpToPlayhead = (): WatchedRun => {
      const { watched, time, inputs } = get();
      const past = pastInputs();
      const isWholePast = past.length === inputs.length;
      if (time >= watched.run.now && isWholePast) return watched;
      const { guest, scenario, version, seed, knobs } = get();
      const forked = new WatchedRun({ guest, scenario, version, seed, knobs }, past);
      forked.advance(time);
      // Within the last iteration that was lived nothing lies behind the playhead but its own end.
      return isWholePast && forked.trace.length >= watched.trace.length ? watched : forked;
    };

    const act = (acts: readonly Act[]): void => {
      const { time, reach, watched: before, end } = get();
      const watched = runUpToPlayhead();
      try {
        let start: number | null = null;
        for (const { name, value, after = 0 } of acts) {
          const input = watched.run.input({ at: (start ?? time) + after, name, value });
          start ??= input.at - after;
        }
        if (start === null) return;
        if (watched.run.isOver) {
          set({ notice: { kind: watched.run.end === 'hung' ? 'hung' : 'closed' } });
          return;
        }
        const shown = start + AFTERMATH;
        // A step lives to the end of its instant: what nobody has come to yet is no future to be kept.
        const isFork = watched !== before && time < reach;
        if (isFork) room().branches.setAside(present());
        watched.advance(shown);
        set({
          watched,
          inputs: [...watched.run.inputs],
          reach: reachOf(watched, shown),
          // A run that had come to rest because it was stuck goes on by itself when it can.
          playing: get().playing || (end === 'stuck' && watched.run.end === null),
          notice: noticeAfter(!isFork, time),
          ...undoable(),
          ...lookAt(watched, shown),
        });
      } catch (error) {
        if (!(error instanceof BadSetting)) throw error;
        set({ notice: { kind: 'refused', problem: error.problem } });
      }
    };

    /** One drag of a slider is many acts: what its first one dropped must be readable still. */
    const noticeAfter = (isSameRun: boolean, time: number): Notice | null => {
      if (!isSameRun) return { kind: 'futureDropped', at: time };
      const { notice } = get();
      return notice?.kind === 'futureDropped' ? notice : null;
    };

    const open = (change: Partial<Opening>, notice: Notice & { kind: 'newRun' }): void => {
      const { guest, scenario, version, seed, now } = get();
      try {
        start({ guest, scenario, version, seed, knobs: now, ...change }, notice);
      } catch (error) {
        if (!(error instanceof BadSetting)) throw error;
        set({ notice: { kind: 'refused', problem: error.problem } });
      }
    };

    return {
      ...opening,
      inputs: [],
      now: opening.knobs,
      playing: false,
      speed: 1,
      time: 0,
      position: 0,
      reach: 0,
      accompaniedUntil: 0,
      stop: null,
      end: null,
      notice: null,
      watched: new WatchedRun(opening),
      canUndo: false,
      canRedo: false,
      pointed: null,

      tick(wallMs) {
        const { playing, speed, time, position, reach, watched, stop } = get();
        if (!playing) return;
        if (time >= reach && watched.trace.length >= MOST_EVENTS) {
          set({ playing: false, notice: { kind: 'recordFull', events: MOST_EVENTS } });
          return;
        }
        const frame = wallMs > LONGEST_FRAME_MS ? ONE_FRAME_MS : Math.max(0, wallMs);
        // What lies behind the playhead is not come to any more.
        const isAhead = stop !== null && (stop.time > time || stop.position > position);
        const wanted = Math.min(time + (frame / 1000) * speed, isAhead ? stop.time : Infinity);
        const { run } = watched;
        let lived = wanted;
        if (wanted > reach && !watched.advance(wanted, ITERATIONS_PER_FRAME)) {
          lived = Math.max(time, run.now);
        }
        const { accompaniedUntil } = get();
        const end = run.end === null ? Infinity : run.now + EPILOGUE;
        const furthest = Math.max(end, accompaniedUntil);
        const reached = Math.min(lived, furthest);
        const isThere = isAhead && reached >= stop.time;
        set({
          ...lookAt(watched, reached, get().knobs, isThere ? stop.position : undefined),
          // Another run beside this one may go on for longer, and was lived there already.
          reach: Math.max(reach, run.end === null ? 0 : end, reached),
          playing: reached < furthest && !isThere,
          stop: isThere ? null : stop,
        });
      },
      play() {
        const { time, watched } = get();
        const { run } = watched;
        const end = run.end === null ? Infinity : run.now + EPILOGUE;
        if (time >= Math.max(end, get().accompaniedUntil)) get().seek(0);
        set({ playing: true });
      },
      pause() {
        set({ playing: false });
      },
      toggle() {
        if (get().playing) get().pause();
        else get().play();
      },
      setSpeed(speed) {
        if (typeof speed !== 'number' || Number.isNaN(speed)) return;
        set({ speed: Math.min(speedBounds.max, Math.max(speedBounds.min, speed)) });
      },
      seek(time) {
        const { watched, reach } = get();
        if (typeof time !== 'number' || Number.isNaN(time)) return;
        set(lookAt(watched, Math.min(reach, Math.max(0, time))));
      },
      liveTo(time) {
        const { watched, reach } = get();
        if (typeof time !== 'number' || Number.isNaN(time)) return;
        watched.advance(time);
        set({ playing: false, reach: reachOf(watched, Math.max(reach, time)) });
        get().seek(time);
      },
      seekTo(position) {
        const { watched } = get();
        const { length } = watched.trace;
        if (!Number.isInteger(position)) return;
        const to = Math.min(length, Math.max(watched.steps.opening, position));
        const time = watched.timeline.timeOf(to);
        set({
          playing: false,
          reach: Math.max(get().reach, time),
          ...lookAt(watched, time, get().knobs, to),
        });
      },
      step(unit, direction) {
        const { watched, position } = get();
        const { steps, run, trace } = watched;
        if (direction < 0) {
          get().seekTo(steps.before(unit, position));
          return;
        }
        let stop = steps.after(unit, position);
        while (stop === undefined && run.end === null && trace.length < MOST_EVENTS) {
          const isResting = watched.liveInstant(ITERATIONS_PER_STEP);
          stop = steps.after(unit, position);
          // A run that is over does not sleep: its last instant goes to its end.
          const isAsleep = isResting && !run.isOver;
          if (unit === 'instant' && isAsleep && steps.resting > position) stop ??= steps.resting;
          if (!isResting) break;
        }
        get().seekTo(stop ?? trace.length);
        if (run.end !== null) set({ reach: Math.max(get().reach, reachOf(watched, 0)) });
        else if (stop === undefined && trace.length >= MOST_EVENTS) {
          set({ notice: { kind: 'recordFull', events: MOST_EVENTS } });
        }
      },
      jump(to) {
        get().seek(to === 'start' ? 0 : get().reach);
      },
      reset() {
        open({}, { kind: 'newRun', because: 'reset' });
      },
      setSeed(seed) {
        open({ seed }, { kind: 'newRun', because: 'seed', seed });
      },
      setVersion(version) {
        open({ version }, { kind: 'newRun', because: 'version', version });
      },
      openWith(knobs, version = get().version) {
        const initial = initialKnobs(get().watched.scenario);
        open({ version, knobs: { ...initial, ...knobs } }, { kind: 'newRun', because: 'knobs' });
      },
      openRun(next, inputs = []) {
        try {
          const watched = new WatchedRun(next, inputs);
          const { scenario, playing, reach } = get();
          const { branches, left } = room(next.scenario);
          if (next.scenario !== scenario) {
            if (left !== null) branches.setAside(left);
            room(next.scenario).left = null;
            room().left = { ...present(), playing };
          } else if (reach > 0 || get().inputs.length > 0) branches.setAside(present());
          // A copy: the run's own list grows with what is done from now on.
          const done = [...watched.run.inputs];
          const lived = { inputs: done, reach: 0, time: 0, position: 0, watched };
          set({ ...watching({ ...next, ...lived }), notice: null, pointed: null });
          get().seek(0);
        } catch (error) {
          if (!(error instanceof BadSetting)) throw error;
          set({ notice: { kind: 'refused', problem: error.problem } });
        }
      },
      stopAt(playhead) {
        set({ stop: playhead });
      },
      lend() {
        const { playing, speed, scenario } = get();
        const kept = present();
        const own = new Map(rooms);
        rooms.clear();
        const fresh = openingOf(scenario);
        const nothing = { inputs: [], reach: 0, time: 0, position: 0 };
        const watched = new WatchedRun(fresh);
        set({ ...watching({ ...fresh, ...nothing, watched }), notice: null, pointed: null });
        get().seek(0);
        return () => {
          rooms.clear();
          for (const [scenario, left] of own) rooms.set(scenario, left);
          set({ ...watching(kept), playing, speed, notice: null, pointed: null });
        };
      },
      setKnob(name, value) {
        // What changes nothing must not cost a future.
        const { now, watched } = get();
        if (value === now[name]) return;
        const knobs: readonly Knob[] = watched.scenario.knobs;
        if (knobs.find((knob) => knob.name === name)?.atOpening === true) {
          open({ knobs: { ...now, [name]: value } }, { kind: 'newRun', because: 'knobs' });
        } else act([{ name, value }]);
      },
      act,
      openScenario(scenario) {
        if (scenario === get().scenario) return;
        const { playing } = get();
        room().left = { ...present(), playing };
        const { left } = room(scenario);
        if (left !== null) {
          set({ ...watching(left), playing: left.playing, notice: null, pointed: null });
          return;
        }
        const fresh = openingOf(scenario);
        const watched = new WatchedRun(fresh);
        const branch: Branch = { ...fresh, inputs: [], reach: 0, time: 0, position: 0, watched };
        // It plays at once, as the first one did, for whoever was watching a run that played.
        set({ ...watching(branch), playing, notice: null, pointed: null });
        get().seek(0);
      },
      undo() {
        goBackTo(room().branches.undo(present()), 'restored');
      },
      redo() {
        goBackTo(room().branches.redo(present()), 'redone');
      },
      point(task) {
        if (task !== get().pointed) set({ pointed: task });
      },
      dismissNotice() {
        set({ notice: null });
      },
    };
  });
  viewer.getState().seek(0);
  return viewer;
}
