import type { Told } from '../../timeline';
import { logs, logTime } from '../../words/log';
import { useViewer } from '../../store';
import { KindMark } from './KindMark';

/** What is said after the last row of a run that is stuck. */
export function ClosingLine({ told: { time, sentence } }: { readonly told: Told }) {
  const scenario = useViewer((state) => state.scenario);
  return (
    <p className="log-row log-closing">
      <span className="log-time mono">{logTime(time)}</span>
      <KindMark kind="loop" />
      <span>{logs[scenario].sentence(sentence)}</span>
    </p>
  );
}
