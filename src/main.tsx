import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { viewer } from './store';
import { App } from './ui/App';
import { usePreferences } from './ui/preferences';
import { isEmbedded } from './ui/embed/isEmbedded';
import { beginOpening, whenOpen } from './ui/opening';
import { isPublished } from './ui/offline/isPublished';
import { nextTask } from './ui/nextTask';
import { isFollowing } from './ui/present/followId';
import { startPresenting } from './ui/present/presenting';
import { followAddress, isLink } from './ui/scenes/sceneName';
import { applyTheme, firstTheme } from './ui/theme';
import { languageTag } from './words/languageTag';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

document.documentElement.lang = languageTag;
applyTheme(firstTheme());
// A window that follows shows what the first one does, and nothing by itself.
if (isFollowing()) startPresenting();
await followAddress();
// What the page consists of has just been evaluated: that and the first drawing are tasks of their own.
await nextTask();
beginOpening();
// Plays by itself, except for those who like to start paused, asked for less motion, or come to see a moment;
// nor within another page, whose reader has not asked for it. It says so from the first frame, and moves when all is drawn.
const wantsLessMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
const isAskedToWait = usePreferences.getState().startPaused || wantsLessMotion;
if (!isAskedToWait && !isLink() && !isEmbedded() && !isFollowing()) {
  viewer.getState().play();
}

if (isPublished() && !isFollowing()) {
  whenOpen(() => {
    void import('./ui/endpoint/endpoint').then(({ startWorker }) =>
      startWorker('./service-worker.js'),
    );
  });
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
