import { TASK_BYTES } from '../../scenarios/gate/taskBytes';
import { viewer } from '../../store';
import { gateStage as words } from '../../words/gateStage';
import { Said } from '../stage/Said';
import { headlineOf } from './headlineOf';
import { firstOvertaking, overtakenKnobs } from './overtakenRun';
import { QueueSide } from './QueueSide';
import { SemaphoreSide } from './SemaphoreSide';
import { useBothWays, useTheOtherWay } from './useBothWays';
import './gate.css';

/** A new run in which workers are overtaken, at the moment in which the first one is. */
function showOvertaking(): void {
  const moment = firstOvertaking(viewer.getState().seed);
  viewer.getState().openWith(overtakenKnobs);
  if (moment === undefined) return;
  // That it has to wait again is known when it does.
  viewer.getState().liveTo(moment.until);
  viewer.getState().seek(moment.time);
}

/** The same jobs at the playhead, at the left behind a semaphore and at the right through a queue. */
export function GateStage() {
  useTheOtherWay();
  const both = useBothWays();
  if (both === null) return null;
  const { semaphore, queue, own } = both;
  const said = headlineOf(both);
  return (
    <div className="gate">
      <header className="gate-headline">
        <h2>
          <Said text={said.title} />
        </h2>
        <p>
          <Said text={said.why} />
        </p>
      </header>
      <div className="gate-ways">
        <SemaphoreSide way={semaphore} isOwn={own === 'semaphore'} />
        <QueueSide way={queue} isOwn={own === 'queue'} />
      </div>
      <footer className="gate-foot">
        <button
          type="button"
          className="button"
          title={words.fairness.hint}
          onClick={showOvertaking}
        >
          {words.fairness.button}
        </button>
        <p className="hint">
          {words.fairness.count(queue.overtaken, semaphore.overtaken)} {words.measured(TASK_BYTES)}
        </p>
      </footer>
    </div>
  );
}
