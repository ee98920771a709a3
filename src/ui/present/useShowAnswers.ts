import { usePreferences } from '../preferences';
import { usePresenting } from './presenting';

/** Whether answers are shown before anybody answers: to a teacher who asked for it, and never to a room. */
export function useShowAnswers(): boolean {
  const isAsked = usePreferences(({ showAnswers }) => showAnswers);
  const isPresented = usePresenting(({ isOn }) => isOn);
  return isAsked && !isPresented;
}
