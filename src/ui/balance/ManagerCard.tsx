import type { KnobName } from '../../scenarios/balance';
import { useViewer } from '../../store';
import { balance } from '../../words/balance';
import { KnobControl } from '../controls/KnobControl';
import { usePlayhead } from '../usePlayhead';
import { DecisionStrip } from './DecisionStrip';
import { TradeOff } from './TradeOff';
import '../charts/charts.css';
import './balance.css';

const words = balance.manager;

/** Whether there is a manager, when the line is long and for how long, when tills are idle, and the bounds. */
const knobs: readonly KnobName[] = [
  'managed',
  'look',
  'openAt',
  'openAfter',
  'closeIdle',
  'closeAfter',
  'minTills',
  'maxTills',
];

/** The manager: its rule and the knobs in it, what it has decided, and what that costs against waiting. */
export function ManagerCard() {
  const standing = usePlayhead();
  const now = useViewer((state) => state.now);
  if (standing.watched.name !== 'balance') return null;
  return (
    <section className="manager card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="manager-rule">
        {now['managed'] === 0 && <span className="hint">{words.home} </span>}
        {words.rule(now)}
      </p>
      <div className="manager-knobs">
        {knobs.map((name) => (
          <KnobControl key={name} name={name} />
        ))}
      </div>
      <div className="charts manager-charts">
        <DecisionStrip {...standing} openAt={now['openAt'] ?? 0} isManaged={now['managed'] === 1} />
        <TradeOff {...standing} />
      </div>
    </section>
  );
}
