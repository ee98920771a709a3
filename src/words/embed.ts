import { inLanguage } from './inLanguage';
/** The words of the page where it is embedded in another one. */
export const embed = inLanguage('embed', {
  open: 'Open the full page',
  newTab: '(in a new tab)',
});
