import type { ScenarioName } from '../../scenarios';
import { handouts } from '../../words/handouts';
import { Crown } from '../heap/Crown';
import { basketPaths } from '../stage/basketPaths';
import { PersonFigure } from '../stage/PersonFigure';
import type { ItemSeen } from './situation';

const text = handouts.picture;

/** How large the number on a customer is, in the figure's pixels. */
const TYPE = 17;

interface Props {
  readonly scenario: ScenarioName;
  readonly item: ItemSeen;
}

/** Somebody or something that is queued: a customer as on the stage, an order or a job as a ticket. */
export function PaperItem({ scenario, item: { item, isVip, parts } }: Props) {
  const name = text.items[scenario](item);
  if (scenario === 'orders' || scenario === 'gate') {
    return (
      <span className={isVip ? 'paper-ticket is-vip' : 'paper-ticket'}>
        {isVip && <Crown />}
        {name}
        {scenario === 'orders' && <small>{isVip ? text.vip : text.regular}</small>}
      </span>
    );
  }
  return (
    <span className="paper-person">
      <span className="person is-inLine" aria-hidden="true">
        <PersonFigure
          person={item}
          look="inLine"
          typeSize={TYPE}
          isSmall={false}
          basket={scenario === 'supermarket' ? basketPaths(parts) : null}
        />
      </span>
      <span className="unseen">{name}</span>
    </span>
  );
}
