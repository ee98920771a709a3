import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { highlight, type Language } from './highlight';

const QUERY = '?highlighted';

const languageOf = (file: string): Language => (file.endsWith('.py') ? 'python' : 'typescript');

/**
 * Makes `import lines from './program.py?highlighted'` give the file's lines as tokens, for Python and
 * TypeScript. The highlighter runs while the page is built, so none of it comes to the browser.
 */
export function highlightPlugin(): Plugin {
  return {
    name: 'highlighted-code',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const lines = await highlight(await readFile(file, 'utf8'), languageOf(file));
      return `export default ${JSON.stringify(lines)};`;
    },
  };
}
