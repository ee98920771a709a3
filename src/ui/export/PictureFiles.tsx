import { useState } from 'react';
import { useViewer, viewer } from '../../store';
import { files } from '../../words/files';
import { pictureOf } from '../pictures/pictureOf';
import { pngOf } from '../pictures/pngOf';
import { svgFile } from '../pictures/svgFile';
import { saveFile } from '../saveFile';
import { fileName } from './fileName';
import { type Pictured, pictures } from './pictures';
import { tableCsv } from './tableCsv';
import './files.css';

type Format = 'svg' | 'png' | 'csv';

type Saving =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The stage and the charts as they are seen at this moment, as pictures, and the charts' tables. */
export function PictureFiles() {
  const time = useViewer((state) => state.time);
  // The page behind the dialog stands still.
  const [all] = useState(pictures);
  const [saving, setSaving] = useState<Saving>({ kind: 'none' });
  if (saving.kind === 'failed') throw saving.error;
  if (all.length === 0) return null;

  const save = async (pictured: Pictured, format: Format): Promise<string> => {
    const { scenario, seed } = viewer.getState();
    const name = fileName(scenario, seed, time, `-${slug(pictured.title)}.${format}`);
    saveFile(name, await made(pictured, format, files.moment(pictured.title, time, seed)));
    return name;
  };
  const onSave = (pictured: Pictured, format: Format): void => {
    save(pictured, format).then(
      (name) => setSaving({ kind: 'saved', name }),
      (error: unknown) => setSaving({ kind: 'failed', error }),
    );
  };

  return (
    <section className="picture-files" aria-label={files.pictures.title}>
      <h3>{files.pictures.title}</h3>
      <p className="hint">{files.pictures.hint}</p>
      <ul>
        {all.map((pictured, at) => (
          <li key={`${at} ${pictured.title}`}>
            <span>{pictured.title}</span>
            {formatsOf(pictured).map((format) => (
              <button
                key={format}
                type="button"
                className="button"
                aria-label={files.pictures.label(pictured.title, files.pictures[format])}
                onClick={() => onSave(pictured, format)}
              >
                {files.pictures[format]}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status">{saving.kind === 'saved' && files.saved(saving.name)}</p>
    </section>
  );
}

const formatsOf = ({ table }: Pictured): readonly Format[] =>
  table === null ? ['svg', 'png'] : ['svg', 'png', 'csv'];

async function made({ element, table }: Pictured, format: Format, title: string): Promise<Blob> {
  if (format === 'csv' && table !== null) {
    return new Blob([tableCsv(table)], { type: 'text/csv;charset=utf-8' });
  }
  const picture = pictureOf(element, title);
  return format === 'png' ? pngOf(picture) : svgFile(picture);
}

/** A title as part of a file's name. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
