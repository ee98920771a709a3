import { type Said, stage } from '../../words/stage';
import type { Headline } from './headline';

const { headlines } = stage;

/** The two sentences of a headline. */
export function headlineText(headline: Headline): Said {
  switch (headline.kind) {
    case 'before':
      return headlines.before(headline.cashiers, headline.capacity);
    case 'over':
      return headline.lost > 0
        ? headlines.finishedWithLosses(headline.served, headline.lost)
        : headlines.finished(headline.served);
    case 'stuck':
      return stuckText(headline);
    case 'noTill':
      return headlines.noTill(headline.waiting);
    case 'allLeft':
      return headlines.allLeft(headline.cashiers, headline.waiting);
    case 'cashierWoken':
      return headlines.cashierWoken(headline.till, headline.waiting);
    case 'doorWoken':
      return headlines.doorWoken;
    case 'closing':
      return headlines.closing(headline.unfinished);
    case 'someLeft':
      return headlines.someLeft(headline.left, headline.cashiers);
    case 'overfull':
      return headlines.overfull(headline.inLine, headline.capacity);
    case 'blocked':
      return headlines.blocked(headline.capacity);
    case 'unlimited':
      return headlines.unlimited(headline.waiting);
    case 'full':
      return headlines.full(headline.capacity);
    case 'dismissed':
      return headlines.dismissed(headline.till, headline.count);
    case 'allIdle':
      return headlines.allIdle(headline.cashiers);
    case 'someIdle':
      return headlines.someIdle(headline.idle, headline.cashiers);
    case 'busy':
      return headlines.busy(headline.cashiers);
    case 'open':
      return headlines.open;
  }
}

function stuckText({ because, phase, waiting }: Headline & { kind: 'stuck' }): Said {
  if (because === 'waiting') return headlines.stuck;
  if (phase === 'closing') return headlines.stuckAtClosing(waiting);
  return because === 'noTill'
    ? headlines.stuckWithoutTill(waiting)
    : headlines.stuckAfterAllLeft(waiting);
}
