import { useEffect, useRef, useState } from 'react';
import { useViewerStore, type Viewer } from '../../store';
import { stage } from '../../words/stage';
import { onFrame } from '../frame';
import type { Scene } from './scene';
import { summaryOf } from './summaryOf';

/** The least wall milliseconds between two versions of the summary. */
const PAUSE = 1000;

/** The stage in sentences for those who don't see it, brought up to date once a second at most. */
export function Summary({ scene }: { readonly scene: Scene }) {
  const store = useViewerStore();
  const latest = useRef(scene);
  const [sentences, setSentences] = useState(() => sentencesOf(scene, store));
  useEffect(() => {
    latest.current = scene;
  }, [scene]);
  useEffect(() => {
    let since = 0;
    let told: Scene | null = null;
    return onFrame((elapsed) => {
      since += elapsed;
      if (since < PAUSE || told === latest.current) return;
      since = 0;
      told = latest.current;
      setSentences(sentencesOf(latest.current, store));
    });
  }, [store]);
  return (
    <ul className="unseen" aria-label={stage.summary.label}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentencesOf(scene: Scene, store: Viewer): string[] {
  const { watched, time } = store.getState();
  return summaryOf(scene, time, (customer) => watched.items.get(customer)?.parts.length ?? 0);
}
