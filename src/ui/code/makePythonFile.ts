import { viewer } from '../../store';
import { pythonFiles } from '../scenes/pythonFiles';

/** Not there until somebody wants it: neither the Python around the listing nor the sentences of the log. */
const load = () =>
  Promise.all([pythonFiles[viewer.getState().scenario](), import('../../words/log')]);

/** Loads what making the file takes, so that it is there when a button is pressed. */
export function preparePythonFile(): void {
  // If that fails now, it is said when the file is asked for.
  load().catch(() => {});
}

/** The run that is watched, with all that the viewer did in it, as one Python file. */
export async function makePythonFile(): Promise<string> {
  const { scenario, version, seed, knobs, inputs } = viewer.getState();
  const [pythonFile, { logs }] = await load();
  const { templates: sentences, names } = logs[scenario];
  return pythonFile({ version, seed, knobs, inputs, sentences, names });
}
