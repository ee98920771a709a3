import type { Reading, Scene } from '../../lessons';
import type { WatchedRun } from '../../store';
import type { Playhead } from '../../timeline';
import { words } from '../../words';
import { handouts } from '../../words/handouts';
import { besideText } from './settingsText';
import { situationOf } from './situation';
import { SituationPicture } from './SituationPicture';

const text = handouts.picture;

interface Props {
  readonly scene: Scene;
  readonly reading: Reading;
  readonly which: 'asked' | 'decided';
  /** What the moment is. */
  readonly says: string;
}

/** What a step's run, or both of its runs, look like at one of its moments. */
export function StepPictures({ scene, reading, which, says }: Props) {
  const { watched, beside } = reading;
  const playhead = reading[which];
  const caption = text.caption(says, text.at(playhead.time));
  if (beside === null) return <Drawn watched={watched} playhead={playhead} caption={caption} />;
  const { own, other } = words.page.runs;
  return (
    <>
      <Drawn watched={watched} playhead={playhead} caption={text.ofRun(own, caption)} />
      <Drawn
        watched={beside}
        playhead={beside.timeline.playheadAt(playhead.time)}
        caption={text.ofOther(text.ofRun(other, caption), besideText(scene))}
      />
    </>
  );
}

interface DrawnProps {
  readonly watched: WatchedRun;
  readonly playhead: Playhead;
  readonly caption: string;
}

function Drawn({ watched, playhead, caption }: DrawnProps) {
  const situation = situationOf(watched, playhead);
  // Before its first callback a program has made nothing that could be drawn.
  if (playhead.time === 0 && situation.middle === null) return null;
  return <SituationPicture situation={situation} caption={caption} />;
}
