import { type Exported, exportedFile } from '../export/exportedFile';
import { snake } from '../export/snake';
import { knobs, openTill } from './knobs';
import { listings } from './listings';
import type { Version } from './versions';
import { products } from './products';
import told from './told.py?raw';
import viewer from './viewer.py?raw';

const productNames: ReadonlySet<string> = new Set(products.map(({ name }) => name));

/** What viewer.py calls each input: a product by its name, another constant by its own, an act as a function. */
const inputNames = Object.fromEntries([
  ...knobs.map(({ name }) => [name, productNames.has(name) ? name : snake(name).toUpperCase()]),
  [openTill.name, snake(openTill.name)],
]) as Readonly<Record<string, string>>;

/** The supermarket as a Python file that runs in a terminal, and with `--replay` prints the log of this run. */
export function pythonFile(run: Exported): string {
  const listing = listings[run.version as Version];
  const python = '3.12';
  return exportedFile({ file: 'supermarket.py', python, listing, viewer, told, inputNames }, run);
}
