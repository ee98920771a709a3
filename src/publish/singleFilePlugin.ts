import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { singleFile } from './singleFile';

/** Makes one HTML file of all that is built, with this name; whoever has it needs nothing else. */
export function singleFilePlugin(fileName: string): Plugin {
  let publicFolder = '';
  return {
    name: 'single-file',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // Vite itself writes into the files until then.
      order: 'post',
      async handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const chunks = outputs.filter((output) => output.type === 'chunk');
        const [chunk] = chunks;
        if (chunk === undefined || chunks.length > 1) {
          throw new Error(`one file takes one script, and there are ${chunks.length}`);
        }
        const textOf = (ending: string): string =>
          outputs
            .filter((output) => output.type === 'asset')
            .filter((asset) => asset.fileName.endsWith(ending))
            .map(({ source }) => source.toString())
            .join('\n');
        const html = textOf('.html');
        const style = textOf('.css');
        const icon = await readFile(join(publicFolder, 'favicon.svg'), 'utf8');
        for (const { fileName: each } of outputs) delete bundle[each];
        this.emitFile({
          type: 'asset',
          fileName,
          source: singleFile({ html, script: chunk.code, style, icon }),
        });
      },
    },
  };
}
