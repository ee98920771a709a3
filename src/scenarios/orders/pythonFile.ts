import { type Exported, exportedFile } from '../export/exportedFile';
import { snake } from '../export/snake';
import { closeDown, knobs, request } from './knobs';
import { listings } from './listings';
import told from './told.py?raw';
import viewer from './viewer.py?raw';

/** What viewer.py calls each input: a constant by its own name, an act in Python's way. */
const inputNames = Object.fromEntries([
  ...knobs.map(({ name }) => [name, snake(name).toUpperCase()]),
  ...[closeDown, request].map(({ name }) => [name, snake(name)]),
]) as Readonly<Record<string, string>>;

/**
 * The order service as a Python file that listens to HTTP in a terminal, and with `--replay` prints the log of
 * this run.
 */
export function pythonFile(run: Exported): string {
  const listing = listings.orders;
  const python = '3.13'; // the first with QueueShutDown
  return exportedFile({ file: 'orders.py', python, listing, viewer, told, inputNames }, run);
}
