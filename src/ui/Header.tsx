import { SheetButton } from './keys/SheetButton';
import { SceneTabs } from './scenes/SceneTabs';
import { ShareButton } from './share/ShareButton';
import { ThemeSwitch } from './ThemeSwitch';
import { Wordmark } from './Wordmark';

/** The wordmark and what concerns the whole page. */
export function Header() {
  return (
    <header className="header">
      <Wordmark />
      <SceneTabs />
      <div className="header-tools">
        <ThemeSwitch />
        <ShareButton />
        <SheetButton />
      </div>
    </header>
  );
}
