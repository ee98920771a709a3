import { knobs } from '../../src/scenarios/supermarket';
import { firstPanels } from '../../src/links/panels';
import { type KnobValues, viewer } from '../../src/store';
import { openPanels } from '../../src/ui/panels/openPanels';

const initial = Object.fromEntries(knobs.map((knob) => [knob.name, knob.initial])) as KnobValues;

/** The page's viewer as on the first visit, paused at opening time, with these knobs changed. */
export function freshViewer(changed: KnobValues = {}): void {
  openPanels(firstPanels);
  viewer.getState().openScenario('supermarket');
  viewer.setState({
    version: 'whileTrue',
    seed: 42,
    now: { ...initial, ...changed },
    playing: false,
    speed: 1,
  });
  viewer.getState().reset();
  viewer.getState().dismissNotice();
}

/** Lets the run be lived up to `time` virtual seconds and leaves the playhead there, paused. */
export function liveUpTo(time: number): void {
  const actions = viewer.getState();
  actions.play();
  for (let frame = 0; frame < 100_000 && viewer.getState().time < time; frame++) {
    actions.tick(Math.min(100, (time - viewer.getState().time) * 1000));
  }
  actions.pause();
}
