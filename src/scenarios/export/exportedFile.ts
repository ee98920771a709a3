import type { ScenarioInput, Settings } from '../scenario';
import { truth } from './constantText';
import line from './line.py?raw';
import replay from './replay.py?raw';
import { isTruth, setConstants } from './setConstants';

/** A scenario's own parts of the Python file. */
export interface PythonParts {
  /** What the file is called when it is saved. */
  readonly file: string;
  /** The first Python on which it runs, such as 3.12. */
  readonly python: string;
  readonly listing: string;
  /** Does in Python what the page's viewer can do, `carry_out`, and runs it in a terminal: `add_arguments`, `in_terminal`. */
  readonly viewer: string;
  /** Says of the scenario what the replay cannot know: `settings`, `key_of_act`, `number_of`, `about` and their kin. */
  readonly told: string;
  /** How `INPUTS` calls an input, by its name in the scenario. */
  readonly inputNames: Readonly<Record<string, string>>;
}

/** Everything that a run depends on, and the sentences in which its log is told, by key. */
export interface Exported extends Settings {
  readonly inputs: readonly ScenarioInput[];
  readonly sentences: Readonly<Record<string, string>>;
  readonly names: LogNames;
}

/** What the sentences call things: queues and events by number, and a plain callback. */
export interface LogNames {
  readonly queue: readonly string[];
  readonly event: readonly string[];
  readonly nobody: string;
}

const GUARD = '\n\n\nif __name__ == "__main__":\n';

/** Puts what takes the place of a line into a text. Throws an Error unless the line is there, once. */
function replaceLine(text: string, line: string, by: string): string {
  const parts = `\n${text}`.split(`\n${line}`);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} lines begin with «${line}»`);
  return parts.join(`\n${by}`).slice(1);
}

/** A text or a finite number as a literal of Python: both are written as in JSON. */
function literal(value: string | number): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(String(value));
  return JSON.stringify(value);
}

function inputsText(
  inputs: readonly ScenarioInput[],
  { listing, inputNames: names }: PythonParts,
): string {
  if (inputs.length === 0) return 'INPUTS = []';
  const lines = inputs.map(({ at, name, value }) => {
    const what = Object.hasOwn(names, name) ? names[name] : undefined;
    if (what === undefined) throw new RangeError(`no input is named ${name}`);
    const written = isTruth(listing, what) ? truth(Number(value)) : literal(value);
    return `    (${literal(at)}, ${literal(what)}, ${written}),\n`;
  });
  return `INPUTS = [\n${lines.join('')}]`;
}

/** Only what the replay can say: it names a key in whole, or its part up to the point and what follows. */
function sentencesText(sentences: Exported['sentences'], machinery: string): string {
  const said = (key: string): boolean => {
    const [group = '', word] = key.split('.');
    if (machinery.includes(`"${key}"`)) return true;
    return (
      word !== undefined && machinery.includes(`f"${group}.{`) && machinery.includes(`"${word}"`)
    );
  };
  const lines = Object.entries(sentences)
    .filter(([key]) => said(key))
    .map(([key, text]) => `    ${literal(key)}: ${literal(text)},\n`);
  return `SENTENCES = {\n${lines.join('')}}`;
}

/**
 * One Python file that is the scenario's listing and, below it, what a viewer did: it runs as
 * it stands on the real clock, and with `--replay` prints the log of the run on a virtual one. The listing is at
 * the top with its lines where the page shows them; only its last ones, which start it, have moved to the end.
 */
export function exportedFile(python: PythonParts, run: Exported): string {
  const { viewer, told } = python;
  const guard = python.listing.indexOf(GUARD);
  if (guard === -1) throw new Error('The listing does not end with what starts it');
  const program = python.listing.slice(0, guard);
  const listing = setConstants(program, { ...run.knobs, seed: run.seed });
  const length = listing.split('\n').length;
  let machinery = replaceLine(replay, 'LISTING_LINES = 0', `LISTING_LINES = ${length}`);
  machinery = replaceLine(
    machinery,
    'SENTENCES = {}',
    sentencesText(run.sentences, `${told}\n${machinery}`),
  );
  const since = `(${python.python.replace('.', ', ')})`;
  machinery = replaceLine(machinery, 'PYTHON = (3, 12)', `PYTHON = ${since}`);
  machinery = replaceLine(machinery, 'NAMES = {}', `NAMES = ${JSON.stringify(run.names)}`);
  // Before the inputs come in, which may have any text.
  const lineOfFile = line
    .replaceAll('the_file.py', python.file)
    .replaceAll('Python 3.12', `Python ${python.python}`);
  const queue = replaceLine(lineOfFile, 'INPUTS = []', inputsText(run.inputs, python));
  return [listing, queue, viewer, told, machinery]
    .map((part) => part.trim())
    .join('\n\n\n')
    .concat('\n');
}
