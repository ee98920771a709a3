import { createHash } from 'node:crypto';
import { policyText } from './policyTag';

/** The parts of a built page. */
export interface Parts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** The icon, as SVG. */
  readonly icon: string;
}

/** Scripts that may stand in a page end where `</script` does, and a comment's beginning changes how they are read. */
const quoted = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One file of a page that else is many. Its policy lets nothing be loaded at all, from nowhere; the one script and the
 * one style that stand in it are let in by their hashes. Throws if the page names no script.
 */
export function singleFile({ html, script, style, icon }: Parts): string {
  const code = quoted(script);
  const css = style.replaceAll('</style', '<\\/style');
  const policy = policyText({
    'default-src': ["'none'"],
    'script-src': [hashOf(code)],
    'style-src': [hashOf(css)],
    'img-src': ['data:', 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${css}</style>`,
  ].join('\n    ');
  const bare = html
    .replaceAll(/\s*<link\b[^>]*>/g, '')
    .replaceAll(/\s*<script\b[^>]*\ssrc=[^>]*><\/script>/g, '');
  if (!bare.includes('</head>') || bare.includes('<script') || bare === html) {
    throw new Error('the page cannot be made one file: its head or its script is not as expected');
  }
  // The script last: it wants the elements that stand before it. Functions, since a text's `$` would mean something.
  return bare
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${head}`)
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);
}
