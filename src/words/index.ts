import { code } from './code';
import { keys } from './keys';
import { notice } from './notice';
import { lanes } from './lanes';
import { page } from './page';
import { stage } from './stage';
import { transport } from './transport';

/** Everything the page says, by area: no word stands in a component. */
export const words = { code, keys, lanes, notice, page, stage, transport } as const;
