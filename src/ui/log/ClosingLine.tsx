import type { Told } from '../../timeline';
import { log } from '../../words/log';
import { KindMark } from './KindMark';

/** What is said after the last row of a run that is stuck. */
export function ClosingLine({ told: { time, sentence } }: { readonly told: Told }) {
  return (
    <p className="log-row log-closing">
      <span className="log-time mono">{log.time(time)}</span>
      <KindMark kind="loop" />
      <span>{log.sentence(sentence)}</span>
    </p>
  );
}
