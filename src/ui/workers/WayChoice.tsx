import { closeDown, knobs } from '../../scenarios/orders';
import { waysToClose } from '../../scenarios/orders/knobs';
import { useViewer, viewer } from '../../store';
import { closing as words } from '../../words/closing';
import { commitKnob } from '../controls/commitKnob';
import { NumberField } from '../controls/NumberField';
import { useScene } from '../useScene';
import type { ClosingScene } from './closingScene';
import { forecastOf } from './forecast';
import { WayCode } from './WayCode';

/** Before it is closed down: in which way, what that would mean right now, and the button that does it. */
export function WayChoice({ scene }: { readonly scene: ClosingScene }) {
  const chosen = useViewer(({ now }) => now['closing'] ?? 0);
  const grace = useViewer(({ now }) => now['grace'] ?? 0);
  const { meaning } = useScene().knobs['closing'] ?? { meaning: String };
  const way = waysToClose[chosen] ?? scene.way;
  const knob = knobs.find(({ name }) => name === 'grace');
  const hasGrace = way === 'joinThenCancel' || way === 'cancelIfLate';
  return (
    <>
      <h2 className="unseen">{words.heading}</h2>
      <button
        type="button"
        className="button close-down"
        onClick={() => viewer.getState().act([{ name: closeDown.name, value: 0 }])}
      >
        {words.button}
      </button>
      <select
        className="way"
        aria-label={words.way}
        value={chosen}
        onChange={(event) =>
          viewer.getState().setKnob('closing', Number(event.currentTarget.value))
        }
      >
        {waysToClose.map((each, value) => (
          <option key={each} value={value}>
            {meaning(value)}
          </option>
        ))}
      </select>
      <p className="forecast">{forecastOf({ ...scene, way, grace }).join(' ')}</p>
      <p className="hint">{words.ways[way](grace)}</p>
      <WayCode way={way} />
      {hasGrace && knob && (
        <p className="grace">
          {words.grace}
          <code>{words.graceBefore}</code>
          <NumberField
            label={words.graceLabel}
            value={grace}
            width={4}
            onCommit={(typed) => commitKnob(viewer, knob, typed)}
          />
          <code>{words.graceAfter}</code>
        </p>
      )}
    </>
  );
}
