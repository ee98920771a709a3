import { useState } from 'react';
import { words } from '../words';
import { Segmented } from './controls/Segmented';
import { applyTheme, firstTheme, rememberTheme } from './theme';
import { type Theme, themes } from './themes';

const options = themes.map((value) => ({ value, label: words.page.theme[value] }));

/** Light, dark or projector; remembered for the next visit where storage is allowed. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(firstTheme);
  const choose = (chosen: Theme): void => {
    setTheme(chosen);
    applyTheme(chosen);
    rememberTheme(chosen);
  };
  return (
    <Segmented
      name="theme"
      label={words.page.theme.label}
      options={options}
      value={theme}
      onChange={choose}
    />
  );
}
