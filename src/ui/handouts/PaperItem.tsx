import type { ScenarioName } from '../../scenarios';
import { handouts } from '../../words/handouts';
import { Crown } from '../heap/Crown';
import { basketPaths } from '../stage/basketPaths';
import { PersonFigure } from '../stage/PersonFigure';
import type { ItemSeen } from './situation';

const text = handouts.picture;

/** How large the number on a customer in line is, in the figure's pixels. */
const TYPE = 17;
/** The figure is small beside a task's name, so its number is as large as it has room for: up to that, or that for all digits. */
const SMALL_TYPE = 30;
const DIGITS = 72;

interface Props {
  readonly scenario: ScenarioName;
  readonly item: ItemSeen;
  /** Whose it is, if it does not stand in line: a basket that somebody works on is empty. */
  readonly beside?: 'nobody' | 'putter' | 'worker';
}

/** Somebody or something that is queued: a customer as on the stage, an order or a job as a ticket. */
export function PaperItem({ scenario, item: { item, isVip, parts }, beside = 'nobody' }: Props) {
  const hasBasket = scenario === 'supermarket' && beside !== 'worker';
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
          typeSize={beside === 'nobody' ? TYPE : Math.min(SMALL_TYPE, DIGITS / String(item).length)}
          isSmall={false}
          basket={hasBasket ? basketPaths(parts) : null}
        />
      </span>
      <span className="unseen">{name}</span>
    </span>
  );
}
