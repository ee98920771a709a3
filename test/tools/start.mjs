// npm start [-- --port 8080] [-- --host]: builds the page, serves it and prints its address.
//
// It is the built page that is served, not the one that vite assembles for developers: a class sees
// what will be published, and it opens at once. While you change the code, use `npm run dev`.

import { parseArgs } from 'node:util';
import { checkNode } from './checkNode.mjs';
import { installPackages } from './installPackages.mjs';
import { root } from './root.mjs';

/**
 * @param {string} complaint
 * @returns {never}
 */
function stop(complaint) {
  console.error(complaint);
  process.exit(1);
}

/** What the command line asks for. Ends the process if it asks for something else. */
function asked() {
  try {
    const options = /** @type {const} */ ({ port: { type: 'string' }, host: { type: 'boolean' } });
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

checkNode();
const values = asked();
const port = Number(values.port ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`--port is a whole number from 0 to 65535, not ${values.port}.`);
}
installPackages();

// Only now is vite certain to be there.
const { build, preview } = await import('vite');
const config = /** @type {const} */ ({ root, configLoader: 'runner', logLevel: 'warn' });
await build(config);
try {
  // A port that is taken gives way to the next free one, unless it was asked for.
  const strictPort = values.port !== undefined;
  const server = await preview({
    ...config,
    preview: { port, strictPort, host: values.host ?? false },
  });
  const { local = [], network = [] } = server.resolvedUrls ?? {};
  console.log('Await Your Turn is served at');
  for (const address of [...local, ...network]) console.log(`  ${address}`);
  console.log('Press Ctrl+C to stop.');
} catch (error) {
  stop(`The page could not be served: ${error instanceof Error ? error.message : String(error)}`);
}
