import { words } from '../../words';
import { useBriefly } from '../useBriefly';
import { sceneNow, useScene } from '../useScene';
import { makePythonFile, preparePythonFile } from './makePythonFile';
import { saveFile } from '../saveFile';

const text = words.code;

/** Wall milliseconds for which it is said what a button did. */
const SAID_FOR = 6000;

interface Outcome {
  readonly said: string;
  readonly isFailure: boolean;
}

/** The run as one Python file: to the clipboard, or to the disk. */
export function PythonFile() {
  const { file: name } = useScene();
  const [outcome, say] = useBriefly<Outcome>(SAID_FOR);
  const put = (where: (file: string) => Promise<Outcome>): void => {
    makePythonFile()
      .then(where)
      .then(say, (error: unknown) => say({ said: text.notMade(String(error)), isFailure: true }));
  };
  const soon = { onPointerEnter: preparePythonFile, onFocus: preparePythonFile };
  return (
    <footer className="code-foot">
      <p className={outcome?.isFailure ? 'code-said is-failure' : 'code-said'} role="status">
        {outcome?.said}
      </p>
      {outcome === null && (
        <p className="hint code-replay">
          <code>{text.replay.command(name)}</code> <code>{text.replay.option}</code>{' '}
          {text.replay.what}
        </p>
      )}
      <div className="code-takes">
        <button type="button" className="button" {...soon} onClick={() => put(copy)}>
          {text.copy}
        </button>
        <button type="button" className="button" {...soon} onClick={() => put(save)}>
          {text.download}
        </button>
      </div>
    </footer>
  );
}

async function copy(file: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(file);
    return { said: text.copied, isFailure: false };
  } catch {
    // There is no clipboard without https, and it may be forbidden.
    return { said: text.notCopied, isFailure: true };
  }
}

async function save(file: string): Promise<Outcome> {
  const { file: name } = sceneNow();
  saveFile(name, new Blob([file], { type: 'text/x-python' }));
  return { said: text.downloaded(name), isFailure: false };
}
