import {
  callbackKinds,
  cancelRoutes,
  childKinds,
  outcomes,
  permitMoves,
  putKinds,
  queueKinds,
  removalKinds,
  shutdownKinds,
  timerPurposes,
  waiterLines,
  waitKinds,
} from '../trace';

type Numbers<W extends string> = { readonly [K in W]: number };

function numbersOf<W extends string>(words: readonly W[]): Numbers<W> {
  return Object.fromEntries(words.map((word, number) => [word, number])) as Numbers<W>;
}

/** The trace's words as numbers, which is how the engine carries and records them. */
export const callbackKind = numbersOf(callbackKinds);
export const waitKind = numbersOf(waitKinds);
export const waiterLine = numbersOf(waiterLines);
export const timerPurpose = numbersOf(timerPurposes);
export const outcome = numbersOf(outcomes);
export const cancelRoute = numbersOf(cancelRoutes);
export const queueKind = numbersOf(queueKinds);
export const putKind = numbersOf(putKinds);
export const removalKind = numbersOf(removalKinds);
export const shutdownKind = numbersOf(shutdownKinds);
export const permitMove = numbersOf(permitMoves);
export const childKind = numbersOf(childKinds);
