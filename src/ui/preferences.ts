import { create } from 'zustand';
import { type StepUnit, stepUnits } from '../timeline';
import { recall, remember } from './storage';

/** What the viewer likes on every visit, whatever is watched. */
export interface Preferences {
  /** Whether keys with a character on them do something: those who dictate type such keys by mistake (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether the run waits at opening time until the viewer presses play. */
  readonly startPaused: boolean;
  /** Whether the run is told to those who listen: each step, and a summary now and then while it plays. */
  readonly tellSteps: boolean;
  /** How far a single step goes. */
  readonly stepUnit: StepUnit;
  /** Whether the answers to questions are shown before anybody answers: for teachers. */
  readonly showAnswers: boolean;
}

const ON = 'on';
const OFF = 'off';

const recallSwitch = (name: string, otherwise: boolean): boolean => {
  const stored = recall(name);
  return stored === ON || (stored !== OFF && otherwise);
};

const rememberSwitch = (name: string, isOn: boolean): boolean => remember(name, isOn ? ON : OFF);

/** As they were left on the last visit. What was never chosen, or is stored in no form we know, is as on the first. */
export function firstPreferences(): Preferences {
  const unit = recall('step-unit');
  return {
    singleKeys: recallSwitch('single-keys', true),
    startPaused: recallSwitch('start-paused', false),
    tellSteps: recallSwitch('tell-steps', true),
    stepUnit: stepUnits.find((known) => known === unit) ?? 'callback',
    showAnswers: recallSwitch('show-answers', false),
  };
}

/** The page's preferences; `prefer` changes them. */
export const usePreferences = create<Preferences>()(firstPreferences);

/** Changes preferences now and, where storage is allowed, for later visits. */
export function prefer(preferences: Partial<Preferences>): void {
  const { singleKeys, startPaused, tellSteps, stepUnit, showAnswers } = preferences;
  if (singleKeys !== undefined) {
    usePreferences.setState({ singleKeys });
    rememberSwitch('single-keys', singleKeys);
  }
  if (startPaused !== undefined) {
    usePreferences.setState({ startPaused });
    rememberSwitch('start-paused', startPaused);
  }
  if (tellSteps !== undefined) {
    usePreferences.setState({ tellSteps });
    rememberSwitch('tell-steps', tellSteps);
  }
  if (stepUnit !== undefined) {
    usePreferences.setState({ stepUnit });
    remember('step-unit', stepUnit);
  }
  if (showAnswers !== undefined) {
    usePreferences.setState({ showAnswers });
    rememberSwitch('show-answers', showAnswers);
  }
}
