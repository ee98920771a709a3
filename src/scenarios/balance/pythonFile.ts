import { type Exported, exportedFile } from '../export/exportedFile';
import { snake } from '../export/snake';
import { knobs } from './knobs';
import { listings } from './listings';
import told from './told.py?raw';
import viewer from './viewer.py?raw';

/** What viewer.py calls each input: they are all constants. */
const inputNames = Object.fromEntries(
  knobs.map(({ name }) => [name, snake(name).toUpperCase()]),
) as Readonly<Record<string, string>>;

/** Doors, tills and manager as a Python file that runs in a terminal, and with `--replay` prints the log of this run. */
export function pythonFile(run: Exported): string {
  const python = '3.12';
  return exportedFile(
    { file: 'balance.py', python, listing: listings.balance, viewer, told, inputNames },
    run,
  );
}
