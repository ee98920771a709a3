import type { Notice } from '../../store';

/** What is said of links has its words with it. */
export type LinkNotices = Notice & { readonly kind: 'link' | 'living' };

/** Whether a notice is of a link. */
export const isOfLink = (notice: Notice): notice is LinkNotices =>
  notice.kind === 'link' || notice.kind === 'living';
