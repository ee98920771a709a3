import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { viewer } from './store';
import { App } from './ui/App';
import { applyTheme, firstTheme } from './ui/theme';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

applyTheme(firstTheme());
// The store opens by itself, except for those who asked for less motion: they press play.
if (!matchMedia('(prefers-reduced-motion: reduce)').matches) viewer.getState().play();

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
