import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What others show of a link to the page. */
export interface Card {
  readonly title: string;
  readonly description: string;
  /** The picture, below the page's folder, 1200 by 630 pixels, and what is to be seen on it. */
  readonly picture: string;
  readonly pictureText: string;
}

/**
 * Tells those who show a link what it leads to. The picture must be named by its whole address, which nobody knows
 * who builds the page for any host; so it is named only if the address is told, as the workflow that publishes does.
 *
 * @param address of the page's folder, with a slash at the end; empty if it is not known
 */
export function socialCardPlugin(card: Card, address: string): Plugin {
  return {
    name: 'social-card',
    apply: 'build',
    transformIndexHtml: () => socialCardTags(card, address),
  };
}

/** The tags for it. Throws if the address is none of the web, or has no slash at its end. */
export function socialCardTags(card: Card, address: string): HtmlTagDescriptor[] {
  const { title, description, picture, pictureText } = card;
  const tag = (name: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { [name.startsWith('og:') ? 'property' : 'name']: name, content },
    injectTo: 'head',
  });
  const told = [
    tag('og:type', 'website'),
    tag('og:title', title),
    tag('og:description', description),
  ];
  if (address === '') return [...told, tag('twitter:card', 'summary')];
  if (!/^https?:\/\/.*\/$/.test(address)) {
    throw new Error(`PAGE_ADDRESS is an address with a slash at its end, not “${address}”`);
  }
  return [
    ...told,
    tag('og:url', address),
    tag('og:image', new URL(picture, address).href),
    tag('og:image:width', '1200'),
    tag('og:image:height', '630'),
    tag('og:image:alt', pictureText),
    tag('twitter:card', 'summary_large_image'),
  ];
}
