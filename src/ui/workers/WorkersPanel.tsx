import { orderClasses } from '../../scenarios/orders';
import { useViewer } from '../../store';
import { closing as closingWords } from '../../words/closing';
import { usePlayhead } from '../usePlayhead';
import { ClosingNow } from './ClosingNow';
import { closingSceneOf } from './closingScene';
import { WayChoice } from './WayChoice';
import { WorkersNow } from './WorkersNow';
import './workers.css';

/** The workers of the order service at the playhead, and how it is closed down. Fills its container. */
export function WorkersPanel() {
  const { watched, time, position } = usePlayhead();
  const now = useViewer((state) => state.now);
  // In the moment in which one goes to another scenario, what is watched is the old one still.
  if (watched.name !== 'orders') return null;
  const playhead = { time, position };
  const scene = closingSceneOf(watched, playhead, now);
  const isVip = (order: number): boolean => watched.items.get(order)?.parts[0] === orderClasses.vip;
  return (
    <div className="workers-panel">
      <WorkersNow />
      <section className="closing" aria-label={closingWords.heading} tabIndex={0}>
        {scene.phase === 'open' ? (
          <WayChoice scene={scene} />
        ) : (
          <ClosingNow scene={scene} isVip={isVip} />
        )}
      </section>
    </div>
  );
}
