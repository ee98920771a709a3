import { useEffect, useRef, useState } from 'react';
import { lessons } from '../../lessons';
import { progressWords } from '../../words/progress';
import { saveFile } from '../saveFile';
import { addProgress, forgetProgress, useProgress } from '../progress/progress';
import { isMistakeKey } from '../progress/mistakeKey';
import { readProgress, writeProgress } from '../progress/progressFile';
import { sumOf } from '../progress/sumOf';
import type { Told } from './told';

const text = progressWords;

/** Every step of the course, as progress names it. */
const all = Object.entries<Told>(lessons).flatMap(([name, { lesson }]) =>
  Object.keys(lesson.steps).map((step) => `${name}/${step}`),
);

/** How far the learner has come, and what can be done with that: taken along, brought back, forgotten. */
export function ProgressCard() {
  const steps = useProgress((progress) => progress.steps);
  const isKept = useProgress((progress) => progress.isKept);
  const [said, say] = useState('');
  const [isAsked, ask] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const { done, right } = sumOf({ steps }, all);
  const mistakes = sumOf({ steps }, Object.keys(steps).filter(isMistakeKey));

  const take = async (file: File): Promise<void> => {
    const read = readProgress(await file.text());
    if ('problem' in read) {
      say(read.problem);
      return;
    }
    addProgress(read);
    const names = Object.keys(read.steps);
    const mistakesIn = names.filter(isMistakeKey).length;
    say(text.imported(names.length - mistakesIn, mistakesIn));
  };
  const answer = (isSure: boolean): void => {
    if (isSure) forgetProgress();
    say(isSure ? text.forgotten : '');
    ask(false);
  };
  // The buttons change places, and who came by keyboard goes on at those that are there now.
  const wasAsked = useRef(isAsked);
  useEffect(() => {
    if (isAsked === wasAsked.current) return;
    wasAsked.current = isAsked;
    (isAsked ? no : reset).current?.focus();
  }, [isAsked]);

  return (
    <section className="card course-tools" aria-labelledby="progress-title">
      <h3 id="progress-title">{text.title}</h3>
      <p>
        {text.sum(done, all.length, right)} {text.mistakes(mistakes.done, mistakes.right)}
      </p>
      <p className="hint">
        {isKept ? text.kept : text.notKept} {text.importHint}
      </p>
      {isAsked ? (
        <p className="course-ways" role="alertdialog" aria-label={text.really}>
          <b>{text.really}</b>
          <button type="button" className="button" ref={no} onClick={() => answer(false)}>
            {text.no}
          </button>
          <button type="button" className="button" onClick={() => answer(true)}>
            {text.yes}
          </button>
        </p>
      ) : (
        <p className="course-ways">
          <button
            type="button"
            className="button"
            onClick={() => {
              saveFile(
                text.file,
                new Blob([writeProgress({ steps })], { type: 'application/json' }),
              );
              say(text.exported(text.file));
            }}
          >
            {text.export}
          </button>
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {text.import}
          </button>
          <button ref={reset} type="button" className="button" onClick={() => ask(true)}>
            {text.reset}
          </button>
        </p>
      )}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text.import}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again.
          const { current } = input;
          if (file === undefined || current === null) return;
          take(file)
            .catch((error: unknown) => say(text.unread(String(error))))
            .finally(() => {
              current.value = '';
            });
        }}
      />
      <p className="course-said" role="status">
        {said}
      </p>
    </section>
  );
}
