import { Suspense, useState } from 'react';
import { mayBeWrong } from '../../timeline';
import { usePlayhead } from '../usePlayhead';
import { lazily } from '../lazily';

const WhyStuck = lazily(async () => (await import('./WhyStuck')).WhyStuck);

interface Props {
  /** Whether it is unfolded even if the run goes on. It is loaded at once then. */
  readonly isOpen?: boolean;
}

/** Where it is said what has gone wrong. What says it is loaded when something may have. */
export function StuckPlace({ isOpen = false }: Props) {
  const { watched, position } = usePlayhead();
  const [isWanted, setWanted] = useState(isOpen);
  const [told, setTold] = useState('');
  if (!isWanted && mayBeWrong(watched.timeline.at(position))) setWanted(true);
  return (
    <>
      {/* A live region must be there before it has something to say, and says the same thing once. */}
      <p className="unseen" role="status">
        {told}
      </p>
      {isWanted && (
        <Suspense fallback={null}>
          <WhyStuck isOpen={isOpen} onTold={setTold} />
        </Suspense>
      )}
    </>
  );
}
