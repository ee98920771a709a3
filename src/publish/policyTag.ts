import type { HtmlTagDescriptor } from 'vite';

/** What may be loaded from where, by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** A Content-Security-Policy as a text. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

/** The same as a tag at the head of a page: hosts of static pages let nobody set headers. */
export const policyTag = (policy: Policy): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(policy) },
  injectTo: 'head-prepend',
});
