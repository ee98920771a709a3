import type { Situation } from '../../scenarios/orders';
import { situations } from '../../scenarios/orders/situations';
import { utilisation } from '../../scenarios/orders/utilisation';
import { useViewer, viewer } from '../../store';
import { situations as words } from '../../words/situations';
import { situationOf } from './situationOf';
import './situations.css';

/** Settings of the order service that bring about what is worth seeing, one click away. */
export function Situations() {
  const now = useViewer((state) => state.now);
  const current = situationOf(now);
  return (
    <div className="situations" role="group" aria-label={words.label}>
      <div className="situations-choice">
        <span className="situations-label" aria-hidden="true">
          {words.try}
        </span>
        {(Object.keys(situations) as Situation[]).map((name) => {
          const knobs: Readonly<Record<string, number>> = situations[name];
          return (
            <button
              key={name}
              type="button"
              className="button situation"
              aria-current={name === current ? 'true' : undefined}
              title={words.names[name].hint(knobs.aging ?? 0)}
              onClick={() => viewer.getState().openWith(knobs)}
            >
              {words.names[name].name}
            </button>
          );
        })}
      </div>
      <p className="hint">
        {words.load(utilisation(now))}
        {current !== null && <b> {words.names[current].hint(now.aging ?? 0)}</b>}
      </p>
    </div>
  );
}
