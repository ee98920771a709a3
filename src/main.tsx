import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { viewer } from './store';
import { App } from './ui/App';
import { usePreferences } from './ui/preferences';
import { followAddress } from './ui/scenes/sceneName';
import { applyTheme, firstTheme } from './ui/theme';
import { languageTag } from './words/languageTag';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

document.documentElement.lang = languageTag;
applyTheme(firstTheme());
followAddress();
// Plays by itself, except for those who like to start paused or asked for less motion.
const wantsLessMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
if (!usePreferences.getState().startPaused && !wantsLessMotion) viewer.getState().play();

// In development nobody builds the worker.
if (import.meta.env.PROD) {
  void import('./ui/endpoint/endpoint').then(({ startEndpoint }) =>
    startEndpoint('./service-worker.js'),
  );
}

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
