import { useEffect } from 'react';
import { useViewerStore } from '../../store';
import { words } from '../../words';
import { DescribeButton } from '../described/DescribeButton';
import { startKeys } from '../keys/startKeys';
import { ToldSteps } from '../told/ToldSteps';
import { Clock } from './Clock';
import { JumpButton } from './JumpButton';
import { PlayButton } from './PlayButton';
import { ResetButton } from './ResetButton';
import { Scrubber } from './Scrubber';
import { SpeedSlider } from './SpeedSlider';
import { StepButton } from './StepButton';
import { StepUnitSelect } from './StepUnitSelect';
import { UndoButtons } from './UndoButtons';
import './transport.css';

/** Playback: always in sight at the bottom, and at hand by keys. */
export function Transport() {
  const viewer = useViewerStore();
  useEffect(() => startKeys(viewer), [viewer]);
  return (
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
      <div className="transport-runs">
        <ResetButton />
        <UndoButtons />
      </div>
      <DescribeButton />
      <Scrubber />
      <ToldSteps />
      <Clock />
    </section>
  );
}
