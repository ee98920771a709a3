import { page } from './page';
import { stage } from './stage';

/** Everything the page says, by area: no word stands in a component. */
export const words = { page, stage } as const;
