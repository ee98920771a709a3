import { useEffect } from 'react';
import { viewer } from '../../store';
import { words } from '../../words';
import { Clock } from './Clock';
import { PlayButton } from './PlayButton';
import { ResetButton } from './ResetButton';
import { Scrubber } from './Scrubber';
import { spaceToggles } from './spaceToggles';
import { SpeedSlider } from './SpeedSlider';
import './transport.css';

/** Playback: always in sight at the bottom. */
export function Transport() {
  useEffect(() => spaceToggles(() => viewer.getState().toggle()), []);
  return (
    <section className="transport" aria-label={words.page.transport.label}>
      <div className="transport-buttons">
        <ResetButton />
        <PlayButton />
      </div>
      <SpeedSlider />
      <Scrubber />
      <Clock />
    </section>
  );
}
