import { useState } from 'react';
import { useStore } from 'zustand';
import { chromeTrace, gathered, traceCsv, traceJson } from '../../export';
import { other, type Viewer, viewer, type WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { files } from '../../words/files';
import { useIsCompared } from '../compare/useIsCompared';
import { useTitles } from '../compare/useTitles';
import { Segmented } from '../controls/Segmented';
import { nextTask } from '../nextTask';
import { saveFile } from '../saveFile';
import { fileName } from './fileName';
import './files.css';

/** Events that a file holds at most: as JSON some 400 MB. */
const MOST = 3_000_000;

type Format = 'json' | 'csv' | 'perfetto';

interface Written {
  readonly ending: `.${string}` | `-${string}`;
  readonly type: string;
  readonly pieces: (watched: WatchedRun, playhead: Playhead) => Iterable<string>;
}

const formats: Readonly<Record<Format, Written>> = {
  json: { ending: '.json', type: 'application/json', pieces: traceJson },
  csv: {
    ending: '.csv',
    type: 'text/csv;charset=utf-8',
    pieces: (watched, { position }) => traceCsv(watched, position),
  },
  perfetto: { ending: '-perfetto.json', type: 'application/json', pieces: chromeTrace },
};

const names = Object.keys(formats) as Format[];

/** Where a run is on its way to become a file. */
type Making =
  | { readonly kind: 'none' | 'going' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The run, or one of two, up to the playhead as a file for other programs. */
export function RunFiles() {
  const isCompared = useIsCompared();
  const titles = useTitles();
  const [which, choose] = useState<'own' | 'other'>('own');
  const shown: Viewer = isCompared && which === 'other' ? other : viewer;
  const time = useStore(shown, (state) => state.time);
  const position = useStore(shown, (state) => state.position);
  const [making, setMaking] = useState<Making>({ kind: 'none' });
  if (making.kind === 'failed') throw making.error;

  const save = async (format: Format): Promise<string> => {
    const { watched, scenario, seed } = shown.getState();
    const { ending, type, pieces } = formats[format];
    const name = fileName(scenario, seed, time, ending);
    saveFile(name, await gathered(pieces(watched, { time, position }), type, nextTask));
    return name;
  };
  const onSave = (format: Format): void => {
    setMaking({ kind: 'going' });
    save(format).then(
      (name) => setMaking({ kind: 'saved', name }),
      (error: unknown) => setMaking({ kind: 'failed', error }),
    );
  };

  return (
    <section className="run-files" aria-label={files.title}>
      <h3>{files.title}</h3>
      {isCompared && (
        <Segmented
          name="run-files"
          label={files.which}
          options={[
            { value: 'own', label: titles[0] },
            { value: 'other', label: titles[1] },
          ]}
          value={which}
          onChange={choose}
        />
      )}
      <p className="hint">
        {position > MOST ? files.tooMany(position, MOST) : files.what(position, time)}
      </p>
      {position <= MOST && (
        <ul>
          {names.map((format) => (
            <li key={format}>
              <button
                type="button"
                className="button"
                disabled={making.kind === 'going'}
                onClick={() => onSave(format)}
              >
                {files[format][0]}
              </button>
              <span className="hint">{files[format][1]}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status">
        {making.kind === 'going' && files.making}
        {making.kind === 'saved' && files.saved(making.name)}
      </p>
    </section>
  );
}
