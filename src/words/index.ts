import { code } from './code';
import { keys } from './keys';
import { notice } from './notice';
import { lanes } from './lanes';
import { page } from './page';
import { scenes } from './scenes';
import { stage } from './stage';
import { transport } from './transport';

/** Everything the page says, by area: no word stands in a component. */
export const words = { code, keys, lanes, notice, page, scenes, stage, transport } as const;
