import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { highlight } from './highlight';

const QUERY = '?highlighted';

/**
 * Makes `import lines from './program.py?highlighted'` give the file's lines as tokens. The
 * highlighter runs while the page is built, so none of it comes to the browser.
 */
export function highlightPlugin(): Plugin {
  return {
    name: 'highlighted-python',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const lines = await highlight(await readFile(file, 'utf8'));
      return `export default ${JSON.stringify(lines)};`;
    },
  };
}
