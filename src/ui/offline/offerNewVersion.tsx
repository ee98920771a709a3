import { createRoot, type Root } from 'react-dom/client';
import { viewer } from '../../store';
import { shownLink } from '../links/shownLink';
import { NewVersion } from './NewVersion';
import { takeNewVersion } from './newVersion';

let root: Root | undefined;

/**
 * Says in a place of the page that a new version lies ready, until it is taken or put off. Whoever takes it comes
 * back to the moment that was watched.
 */
export function offerNewVersion(place: HTMLElement, registration: ServiceWorkerRegistration): void {
  root ??= createRoot(place);
  const shown = root;
  shown.render(
    <NewVersion
      onReload={() => {
        void reloadHere(registration);
      }}
      onLater={() => shown.render(null)}
    />,
  );
}

async function reloadHere(registration: ServiceWorkerRegistration): Promise<void> {
  viewer.getState().pause();
  const { hash } = await shownLink();
  // Without an event: this page need not go to where it is.
  history.replaceState(null, '', `#${hash}`);
  await takeNewVersion(registration, () => location.reload());
}
