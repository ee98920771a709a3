import type { lessons } from '../lessons';
import type { balance } from './balance';
import type { clients } from './clients';
import type { closing } from './closing';
import type { code } from './code';
import type { compare } from './compare';
import type { compareBar } from './compareBar';
import type { described } from './described';
import type { embed } from './embed';
import type { endpoint } from './endpoint';
import type { files } from './files';
import type { gateStage } from './gateStage';
import type { handouts } from './handouts';
import type { heap } from './heap';
import type { keys } from './keys';
import type { keySheet } from './keySheet';
import type { lanes } from './lanes';
import type { lessonPage } from './lessons';
import type { lineOfOrders } from './lineOfOrders';
import type { linkNotice } from './linkNotice';
import type { guestLog, logs } from './log';
import type { logPanel } from './logPanel';
import type { loop } from './loop';
import type { mistakeGroups, mistakePage, mistakeScene, terms } from './mistakes';
import type { notice } from './notice';
import type { offline } from './offline';
import type { orderStatistics } from './orderStatistics';
import type { orderTheory } from './orderTheory';
import type { page } from './page';
import type { present } from './present';
import type { progressWords } from './progress';
import type { balanceScene } from './scenes/balance';
import type { gateScene } from './scenes/gate';
import type { ordersScene } from './scenes/orders';
import type { supermarketScene } from './scenes/supermarket';
import type { share } from './share';
import type { situations } from './situations';
import type { stage } from './stage';
import type { told } from './told';
import type { transport } from './transport';
import type { trees } from './trees';
import type { trouble } from './trouble';
import type { workers } from './workers';

/** The same things said with other words: texts may be any, and what is told to a sentence stays. */
type Said<English> = English extends string
  ? string
  : English extends (...told: infer Told) => infer Text
    ? (...told: Told) => Said<Text>
    : { readonly [Name in keyof English]: Said<English[Name]> };

/** All that the page says, by area. A further language is one file in `languages` that exports such `words`. */
export interface Catalogue {
  readonly balance: Said<typeof balance>;
  readonly balanceScene: Said<typeof balanceScene>;
  readonly clients: Said<typeof clients>;
  readonly closing: Said<typeof closing>;
  readonly code: Said<typeof code>;
  readonly compare: Said<typeof compare>;
  readonly compareBar: Said<typeof compareBar>;
  readonly described: Said<typeof described>;
  readonly embed: Said<typeof embed>;
  readonly endpoint: Said<typeof endpoint>;
  readonly files: Said<typeof files>;
  readonly gateScene: Said<typeof gateScene>;
  readonly gateStage: Said<typeof gateStage>;
  readonly guestLog: Said<typeof guestLog>;
  readonly handouts: Said<typeof handouts>;
  readonly heap: Said<typeof heap>;
  readonly keys: Said<typeof keys>;
  readonly keySheet: Said<typeof keySheet>;
  readonly lanes: Said<typeof lanes>;
  readonly lessonPage: Said<typeof lessonPage>;
  readonly lessons: {
    readonly [Name in keyof typeof lessons]: Said<(typeof lessons)[Name]['words']>;
  };
  readonly lineOfOrders: Said<typeof lineOfOrders>;
  readonly linkNotice: Said<typeof linkNotice>;
  readonly logPanel: Said<typeof logPanel>;
  readonly logs: Said<typeof logs>;
  readonly loop: Said<typeof loop>;
  readonly mistakeGroups: Said<typeof mistakeGroups>;
  readonly mistakePage: Said<typeof mistakePage>;
  readonly mistakeScene: Said<typeof mistakeScene>;
  readonly notice: Said<typeof notice>;
  readonly offline: Said<typeof offline>;
  readonly orderStatistics: Said<typeof orderStatistics>;
  readonly ordersScene: Said<typeof ordersScene>;
  readonly orderTheory: Said<typeof orderTheory>;
  readonly page: Said<typeof page>;
  readonly present: Said<typeof present>;
  readonly progressWords: Said<typeof progressWords>;
  readonly share: Said<typeof share>;
  readonly situations: Said<typeof situations>;
  readonly stage: Said<typeof stage>;
  readonly supermarketScene: Said<typeof supermarketScene>;
  readonly terms: Said<typeof terms>;
  readonly told: Said<typeof told>;
  readonly transport: Said<typeof transport>;
  readonly trees: Said<typeof trees>;
  readonly trouble: Said<typeof trouble>;
  readonly workers: Said<typeof workers>;
}
