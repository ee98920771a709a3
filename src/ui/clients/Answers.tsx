import { useEffect, useState } from 'react';
import { viewer } from '../../store';
import { requestsOf } from '../../store/folds/requestsOf';
import { onFrame } from '../frame';
import { answersText } from './answersText';

/** The least wall milliseconds from one announcement to the next. */
const PAUSE = 1500;

/** Tells those who listen what the requests that they sent were answered, now and then. */
export function Answers() {
  const [said, say] = useState('');
  useEffect(() => {
    let { watched, position: told, inputs } = viewer.getState();
    let since = PAUSE;
    return onFrame((elapsed) => {
      since += elapsed;
      const state = viewer.getState();
      // Another run: unless a request has just made it branch off, nothing of it is news.
      if (state.watched !== watched && state.inputs.at(-1) === inputs.at(-1)) told = state.position;
      ({ watched, inputs } = state);
      told = Math.min(told, state.position);
      if (since < PAUSE || told === state.position) return;
      const text = answersText(requestsOf(watched), told, state.position);
      told = state.position;
      if (text === null) return;
      since = 0;
      say(text);
    });
  }, []);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
