export { type InputFields, inputFields } from './inputFields';
export { limits } from './limits';
export type { Home } from './linked';
export { momentOf, tooMuch } from './momentOf';
export { openMoment, type Page } from './openMoment';
export { type ReadLink, readLink } from './readLink';
export { writeLink } from './writeLink';
