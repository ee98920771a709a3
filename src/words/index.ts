import { code } from './code';
import { keys } from './keys';
import { page } from './page';
import { stage } from './stage';
import { transport } from './transport';

/** Everything the page says, by area: no word stands in a component. */
export const words = { code, keys, page, stage, transport } as const;
