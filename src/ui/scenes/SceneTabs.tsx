import { words } from '../../words';
import { sceneNames, useSceneName } from './sceneName';
import './sceneTabs.css';

/** The scenes, each at an address of its own. */
export function SceneTabs() {
  const shown = useSceneName();
  return (
    <nav className="scene-tabs" aria-label={words.page.scenes}>
      {sceneNames.map((name) => {
        const [lead, rest] = words.page.tabs[name];
        return (
          <a key={name} href={`#${name}`} aria-current={name === shown ? 'page' : undefined}>
            {lead}
            {rest && <span className="tab-rest">{rest}</span>}
          </a>
        );
      })}
    </nav>
  );
}
