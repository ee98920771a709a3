import { useViewer } from '../../store';
import { words } from '../../words';
import { usePlayhead } from '../charts/usePlayhead';

/** The playhead's virtual time, and what the run has come to. */
export function Clock() {
  return (
    <div className="clock">
      <Time />
      <Summary />
    </div>
  );
}

/** Draws with every frame while the run plays. */
function Time() {
  const text = useViewer((state) => words.page.transport.clock(state.time));
  return <span className="clock-time mono">{text}</span>;
}

function Summary() {
  const seed = useViewer((state) => state.seed);
  const end = useViewer((state) => state.end);
  const { watched, time, position } = usePlayhead();
  const { arrived, served } = watched.throughput.counts({ time, position });
  return (
    <>
      <span className="clock-summary">{words.page.transport.summary(seed, arrived, served)}</span>
      <span className="clock-end" role="status" data-end={end ?? undefined}>
        {end && words.page.transport[end]}
      </span>
    </>
  );
}
