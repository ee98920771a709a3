import { SheetButton } from './keys/SheetButton';
import { PresentButton } from './present/PresentButton';
import { SceneTabs } from './scenes/SceneTabs';
import { ShareButton } from './share/ShareButton';
import { SkipButton } from './SkipButton';
import { ThemeSwitch } from './ThemeSwitch';
import { Wordmark } from './Wordmark';

/** The wordmark and what concerns the whole page. */
export function Header() {
  return (
    <header className="header">
      <SkipButton />
      <Wordmark />
      <SceneTabs />
      <div className="header-tools">
        <ThemeSwitch />
        <PresentButton />
        <ShareButton />
        <SheetButton />
      </div>
    </header>
  );
}
