import { isEmbedded } from '../embed/isEmbedded';

/**
 * Whether the page is one that a service worker keeps and hears: as it is published, opened for itself. In
 * development nobody builds the worker, the single file needs none, and one in a frame is storage of another site.
 */
export const isPublished = (): boolean =>
  import.meta.env.PROD &&
  import.meta.env.MODE !== 'single' &&
  location.protocol !== 'file:' &&
  !isEmbedded();
