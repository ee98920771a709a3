import type { Page } from '../../src/links';
import type { Panels } from '../../src/links/panels';
import type { ScenarioName } from '../../src/scenarios';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import { freshPage } from './page';

/** A moment as a class may want to share it. */
export interface SharedMoment {
  readonly page: Page;
  readonly panels: Panels;
}

const everything: Panels = { under: 'timeline', code: 'log', settings: 'all' };

const playFor = ({ viewer }: Page, frames: number): void => {
  viewer.getState().play();
  // Sixty frames a second, as a screen has them: times with all their digits.
  for (let frame = 0; frame < frames; frame++) viewer.getState().tick(1000 / 60);
  viewer.getState().pause();
};

const send = ({ viewer }: Page, vip: boolean, after = 0): void =>
  viewer.getState().act([{ name: 'request', value: requestText(orderRequest(vip)), after }]);

/** Ordinary moments of every scene: some settings moved, some things done, stopped amid an instant. */
export const sharedMoments: Readonly<Record<string, () => SharedMoment>> = {
  'the supermarket with a till less, amid an instant': () => {
    const page = freshPage('supermarket');
    page.viewer.getState().setSeed(1234567890);
    playFor(page, 700);
    page.viewer.getState().setKnob('cashiers', 2);
    playFor(page, 400);
    page.viewer.getState().act([{ name: 'openTill', value: 7 }]);
    playFor(page, 200);
    for (let step = 0; step < 5; step++) page.viewer.getState().step('callback', -1);
    return { page, panels: everything };
  },
  'the supermarket as first written': () => {
    const page = freshPage('supermarket');
    page.viewer.getState().openWith({ group: 20, interval: 0.05 }, 'whileNotEmpty');
    playFor(page, 90);
    return { page, panels: { ...everything, code: 'typescript' } };
  },
  'two supermarkets': () => {
    const page = freshPage('supermarket');
    page.comparison.getState().compare({ knobs: { cashiers: 2, capacity: 20 } });
    playFor(page, 900);
    page.viewer.getState().setKnob('interval', 1.05);
    playFor(page, 100);
    return { page, panels: everything };
  },
  'the order service with orders of a class': () => {
    const page = freshPage('orders');
    page.viewer.getState().setSeed(2 ** 32 - 1);
    playFor(page, 300);
    for (const vip of [false, true, false, true]) send(page, vip);
    playFor(page, 200);
    for (const vip of [true, false]) send(page, vip);
    playFor(page, 50);
    page.viewer.getState().step('queue', -1);
    return { page, panels: everything };
  },
  'the order service that starves, beside one that ages': () => {
    const page = freshPage('orders');
    page.viewer
      .getState()
      .openWith({ seconds: 5, rate: 2, vipShare: 90, numbered: 1, capacity: 0 });
    page.comparison.getState().compare({ knobs: { aging: 15 } });
    playFor(page, 1800);
    return { page, panels: everything };
  },
  'the order service closing down': () => {
    const page = freshPage('orders');
    page.viewer.getState().openWith({ closing: 3, grace: 12.5 });
    playFor(page, 600);
    page.viewer.getState().act([{ name: 'closeDown', value: 0 }]);
    playFor(page, 400);
    return { page, panels: { ...everything, under: 'statistics' } };
  },
  'doors and tills under a manager': () => {
    const page = freshPage('balance');
    page.viewer
      .getState()
      .openWith({ managed: 1, openAt: 12, look: 0.1, random: 0, openFor: 5000 });
    playFor(page, 2000);
    page.viewer.getState().setKnob('arrivals', 0.35);
    page.viewer.getState().setKnob('service', 1.85);
    playFor(page, 500);
    page.viewer.getState().step('iteration', -1);
    return { page, panels: everything };
  },
  'the queue beside the semaphore': () => {
    const page = freshPage('gate');
    page.viewer.getState().openWith({ jobs: 1000, slowest: 4, limit: 12 }, 'queue');
    playFor(page, 300);
    page.viewer.getState().setKnob('limit', 30);
    playFor(page, 100);
    return { page, panels: everything };
  },
};

/** Whose runs a place of the fixture shows. */
export const scenarioOfPlace = (link: string): ScenarioName =>
  link.slice(0, link.indexOf('?')) as ScenarioName;
