import { type MistakeName, mistakes } from '../../scenarios/gallery';
import { mistakePage } from '../../words/mistakes';
import { useScenePlace } from '../scenes/sceneName';
import { MistakeGallery } from './MistakeGallery';
import { MistakePage } from './MistakePage';
import './mistakes.css';

/** The gallery of mistakes, or the one that the address names. */
export function MistakesScene() {
  const place = useScenePlace();
  if (isMistake(place)) return <MistakePage key={place} name={place} />;
  return (
    <main className="mistakes">
      {place !== '' && <p role="status">{mistakePage.unknown(place)}</p>}
      <MistakeGallery />
    </main>
  );
}

const isMistake = (place: string): place is MistakeName => Object.hasOwn(mistakes, place);
