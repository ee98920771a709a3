import { useEffect } from 'react';
import { present as words } from '../../words/present';
import { BeatCaption } from './BeatCaption';
import { goBack, goOn } from './beatMoves';
import { isScreenTaken } from './fullScreen';
import {
  type PresentPanel,
  present,
  presentPanels,
  stopPresenting,
  usePresenting,
} from './presenting';
import { SecondWindow } from './SecondWindow';
import { Spotlight } from './Spotlight';
import { usePresented } from './usePresented';
import { usePresentKeys } from './usePresentKeys';
import './present.css';

const icons = {
  back: 'M10.5 2.5 5 8l5.5 5.5',
  next: 'M5.5 2.5 11 8l-5.5 5.5',
  leave: 'M3 3l10 10M13 3 3 13',
  black: 'M1.5 3h13v8.5h-13zM5.5 14h5',
  pointer: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15',
} as const;

interface ToolProps {
  readonly label: string;
  readonly path: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, path, isPressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="button present-tool"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** What a presenter has at hand: the beats, what is said of them, the panel, and the way out. */
export function Presentation() {
  const { isOn, isBlack, isPointing, second } = usePresenting();
  const shown = usePresented();
  usePresentKeys();
  useEffect(() => {
    // Who leaves full screen, by whatever means, leaves the presentation.
    const follow = (): void => {
      if (isScreenTaken() && usePresenting.getState().isOn) stopPresenting();
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return (
    <>
      <section className="present-bar" aria-label={words.label}>
        {isOn && <h1 className="unseen">{words.label}</h1>}
        <Tool label={words.back} path={icons.back} onClick={() => goBack()?.()} />
        <Tool label={words.next} path={icons.next} onClick={() => goOn()?.()} />
        {shown === 'other' ? <p className="beat-caption" /> : <BeatCaption />}
        {shown !== 'other' && <PanelChoice isStep={shown === 'step'} />}
        <Tool
          label={words.pointerHint}
          path={icons.pointer}
          isPressed={isPointing}
          onClick={() => present({ isPointing: !isPointing })}
        />
        <Tool
          label={words.black}
          path={icons.black}
          isPressed={isBlack}
          onClick={() => present({ isBlack: !isBlack })}
        />
        <SecondWindow second={second} />
        {isOn && <Tool label={words.leaveHint} path={icons.leave} onClick={stopPresenting} />}
      </section>
      <Spotlight />
      {isBlack && isOn && (
        <button
          type="button"
          className="black-screen"
          aria-label={words.light}
          onClick={() => present({ isBlack: false })}
        />
      )}
    </>
  );
}

function PanelChoice({ isStep }: { readonly isStep: boolean }) {
  const chosen = usePresenting(({ panel }) => panel);
  const offered = presentPanels.filter((panel) => panel !== 'lesson' || isStep);
  return (
    <select
      className="present-panel"
      aria-label={words.panel}
      value={offered.includes(chosen) ? chosen : 'none'}
      onChange={({ currentTarget }) => present({ panel: currentTarget.value as PresentPanel })}
    >
      {offered.map((panel) => (
        <option key={panel} value={panel}>
          {words.panels[panel]}
        </option>
      ))}
    </select>
  );
}
