import { type MistakeName, mistakes } from '../../scenarios/gallery';
import { progressWords } from '../../words/progress';
import { mistakeKey } from '../progress/mistakeKey';
import { useProgress } from '../progress/progress';
import { sumOf } from '../progress/sumOf';

const keys = (Object.keys(mistakes) as MistakeName[]).map(mistakeKey);

/** How many mistakes the learner has done, and where that can be taken along or forgotten. */
export function MistakeProgress() {
  const steps = useProgress((progress) => progress.steps);
  const isKept = useProgress((progress) => progress.isKept);
  const { done, right } = sumOf({ steps }, keys);
  return (
    <p className="gallery-progress">
      {progressWords.mistakesOf(done, keys.length, right)}{' '}
      <span className="hint">{isKept ? progressWords.kept : progressWords.notKept}</span>{' '}
      <a href="#lessons">{progressWords.place}</a>
    </p>
  );
}
