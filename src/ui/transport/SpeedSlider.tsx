import { useId } from 'react';
import { useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import { nearestStop } from '../controls/stops';
import { Slider } from '../controls/Slider';
import { speeds } from './speeds';

/** How many virtual seconds pass in a second, from a tenth to a hundred. */
export function SpeedSlider() {
  const store = useViewerStore();
  const speed = useViewer((state) => state.speed);
  const id = useId();
  const { speed: label, speedText, speedSpoken } = words.transport;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <span className="speed">
        <Slider
          id={id}
          label={label}
          min={0}
          max={speeds.length - 1}
          step={1}
          value={nearestStop(speeds, speed)}
          valueText={speedSpoken(speed)}
          onChange={(at) => store.getState().setSpeed(speeds[at] as number)}
        />
        <output htmlFor={id} className="mono">
          {speedText(speed)}
        </output>
      </span>
    </>
  );
}
