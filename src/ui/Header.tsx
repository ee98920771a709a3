import { words } from '../words';
import { SheetButton } from './keys/SheetButton';
import { SceneTabs } from './scenes/SceneTabs';
import { ShareButton } from './share/ShareButton';
import { ThemeSwitch } from './ThemeSwitch';

/** The wordmark and what concerns the whole page. */
export function Header() {
  return (
    <header className="header">
      <h1 className="wordmark">
        <span className="mono">{words.page.brand.python}</span> {words.page.brand.rest}
      </h1>
      <SceneTabs />
      <div className="header-tools">
        <ThemeSwitch />
        <ShareButton />
        <SheetButton />
      </div>
    </header>
  );
}
