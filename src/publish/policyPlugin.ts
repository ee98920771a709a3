import type { Plugin } from 'vite';
import { policyTag } from './policyTag';

/**
 * What the published page may load: what lies beside it, and nothing else. Nothing is written into the page itself, neither
 * scripts nor styles; `img-src` has `data:` and `blob:` for pictures that the page draws to be saved.
 */
export const sitePolicy = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const;

/** Puts the policy into the page that is built, before anything that it is about. Development needs inline scripts. */
export function policyPlugin(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [policyTag(sitePolicy)],
    },
  };
}
