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
  /** Whether it is in somebody's hands: a basket is empty then. */
  readonly isInHand?: boolean;
}

/** Somebody or something that is queued: a customer as on the stage, an order or a job as a ticket. */
export function PaperItem({ scenario, item: { item, isVip, parts }, isInHand = false }: Props) {
  const hasBasket = scenario === 'supermarket' && !isInHand;
  const name = text.items[scenario](item);
  if (scenario === 'orders' || scenario === 'gate') {
    return (
      <span className={isVip ? 'paper-ticket is-vip' : 'paper-ticket'}>
        {isVip && <Crown />}
        {name}
        {isVip && <small>{text.vip}</small>}
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
          basket={hasBasket ? basketPaths(parts) : null}
        />
      </span>
      <span className="unseen">{name}</span>
    </span>
  );
}
