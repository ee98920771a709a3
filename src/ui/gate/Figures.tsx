import { gateStage } from '../../words/gateStage';
import type { Way } from './gateScene';

const words = gateStage.figures;

/** What a way costs, and what it has come to. */
export function Figures({ way }: { readonly way: Way }) {
  return (
    <dl className="gate-figures">
      <div>
        <dt>{words.live}</dt>
        <dd className="mono">
          {words.nowAndMost(words.number(way.live), words.number(way.mostLive))}
        </dd>
      </div>
      <div>
        <dt>{words.memory}</dt>
        <dd className="mono">
          {words.nowAndMost(words.memoryOf(way.bytes), words.memoryOf(way.mostBytes))}
        </dd>
      </div>
      <div>
        <dt>{words.done}</dt>
        <dd className="mono">{words.doneOf(way.done, way.jobs)}</dd>
      </div>
      <div>
        <dt>{words.makespan}</dt>
        <dd className="mono">{words.at(way.makespan)}</dd>
      </div>
    </dl>
  );
}
