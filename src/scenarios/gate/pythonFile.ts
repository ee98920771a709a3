import { type Exported, exportedFile } from '../export/exportedFile';
import { snake } from '../export/snake';
import { knobs } from './knobs';
import { listings } from './listings';
import type { Version } from './versions';
import told from './told.py?raw';
import viewer from './viewer.py?raw';

const inputNames: Readonly<Record<string, string>> = Object.fromEntries(
  knobs.map(({ name }) => [name, snake(name).toUpperCase()]),
);

/** The capacity is a setting of the page's whichever listing runs, and only one of them has a queue. */
const withoutQueue = (capacity: number): string =>
  `CAPACITY = ${capacity}  # of the other program's queue: here nothing comes of it\n\n\n`;

/** The jobs as a Python file that runs in a terminal, and with `--replay` prints the log of this run. */
export function pythonFile(run: Exported): string {
  const listing = listings[run.version as Version];
  const python = { file: 'jobs.py', python: '3.12', listing, told, inputNames };
  if (run.version === 'queue') return exportedFile({ ...python, viewer }, run);
  const { capacity = 0, ...others } = run.knobs;
  return exportedFile(
    { ...python, viewer: withoutQueue(capacity) + viewer },
    { ...run, knobs: others },
  );
}
