import { useViewer } from '../../store';
import { words } from '../../words';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';

/** The playhead's virtual time, its place in the loop's work, and what the run has come to. */
export function Clock() {
  return (
    <div className="clock">
      <Time />
      <Summary />
    </div>
  );
}

/** Draws with every frame while the run plays. While it stands it is exact, so that a single step is seen. */
function Time() {
  const { clock, clockPaused } = words.transport;
  const text = useViewer(({ playing, time }) => (playing ? clock(time) : clockPaused(time)));
  return (
    <span className="clock-time mono">
      <span>{text}</span>
    </span>
  );
}

function Summary() {
  const seed = useViewer((state) => state.seed);
  const end = useViewer((state) => state.end);
  const { watched, time, position } = usePlayhead();
  const { arrived, served } = watched.countsBy({ time, position });
  const { iteration } = watched.timeline.at(position);
  const { place } = words.transport;
  const { summary, finished } = useScene();
  return (
    <>
      <span className="clock-place">{place(iteration, watched.steps.callbacksBy(position))}</span>
      <span className="clock-summary">{summary(seed, arrived, served)}</span>
      <span className="clock-end" role="status" data-end={end ?? undefined}>
        {end && (end === 'finished' ? finished : words.transport[end])}
      </span>
    </>
  );
}
