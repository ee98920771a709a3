import { products } from '../../scenarios/supermarket';
import { stage } from '../../words/stage';
import type { Door, Scene, Till } from './scene';

const words = stage.summary;

/** The scene in sentences, one for each part, at a time in virtual seconds. */
export function summaryOf(
  { door, outside, line, tills, served, lost }: Scene,
  time: number,
  productsOf: (customer: number) => number,
): string[] {
  return [
    doorSentence(door, time),
    ...(outside.count > 0 ? [words.outside(outside.count)] : []),
    words.line(line.items.length, line.maxsize),
    ...tills.map((till) => words.till(till.till, tillWords(till, productsOf))),
    words.served(served),
    ...(lost > 0 ? [words.lost(lost)] : []),
  ];
}

function doorSentence(door: Door, time: number): string {
  switch (door.state) {
    case 'before':
      return words.doorBefore;
    case 'starting':
      return words.doorStarting;
    case 'sleeping':
      return words.doorSleeping(Math.max(0, door.until - time));
    case 'blocked':
      return words.doorBlocked(door.customer);
    case 'woken':
      return words.doorWoken;
    case 'gone':
      return words.doorGone;
  }
}

function tillWords(till: Till, productsOf: (customer: number) => number): string {
  const { state, customer, product, done } = till;
  if (customer !== null && product !== null) {
    const name = products[product]?.name;
    const said = name === undefined ? '' : stage.products[name];
    return words.scanning(customer, said, done, productsOf(customer));
  }
  switch (state) {
    case 'before':
      return stage.till.before;
    case 'idle':
      return words.idle;
    case 'woken':
      return stage.till.woken;
    case 'leaving':
      return stage.till.leaving;
    case 'gone':
      return stage.till.gone;
    case 'home':
      return stage.till.home;
    case 'starting':
    case 'scanning':
    case 'scanned':
      return stage.till.starting;
  }
}
