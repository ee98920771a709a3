import { useEffect } from 'react';
import { useViewerStore, type Viewer } from '../../store';
import { words } from '../../words';
import { mistakePage } from '../../words/mistakes';
import { DescribeButton } from '../described/DescribeButton';
import { startKeys } from '../keys/startKeys';
import { ToldSteps } from '../told/ToldSteps';
import { Clock } from '../transport/Clock';
import { JumpButton } from '../transport/JumpButton';
import { PlayButton } from '../transport/PlayButton';
import { Scrubber } from '../transport/Scrubber';
import { SpeedSlider } from '../transport/SpeedSlider';
import { StepButton } from '../transport/StepButton';
import { StepUnitSelect } from '../transport/StepUnitSelect';
import '../transport/transport.css';

const { withMistake, fixed } = mistakePage.stage;

/** Playback of a mistake's run. There is nothing to undo, and the start is all that a reset would bring back. */
export function MistakeTransport({ beside }: { readonly beside: Viewer | null }) {
  const viewer = useViewerStore();
  useEffect(() => startKeys(viewer), [viewer]);
  return (
    <div className="foot mistake-foot">
      <section className="transport" aria-label={words.transport.label}>
        <div className="transport-moves">
          <JumpButton to="start" />
          <StepButton direction={-1} />
          <PlayButton />
          <StepButton direction={1} />
          <JumpButton to="end" />
        </div>
        <div className="transport-pace">
          <StepUnitSelect />
          <SpeedSlider />
        </div>
        <DescribeButton
          beside={beside === null ? null : { store: beside, titles: [withMistake, fixed] }}
        />
        <Scrubber />
        <ToldSteps />
        <Clock />
      </section>
    </div>
  );
}
