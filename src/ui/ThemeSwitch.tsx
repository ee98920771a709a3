import { useState } from 'react';
import { words } from '../words';
import { Segmented } from './controls/Segmented';
import { applyTheme, firstTheme, rememberTheme } from './theme';
import { type Theme, themes } from './themes';

/** The pictures that stand for the themes where there is no room for words, on a ground of 24 × 24. */
const pictures: Readonly<Record<Theme, string>> = {
  light:
    'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM11 1.5h2v3.5h-2zM11 19h2v3.5h-2zM1.5 11H5v2H1.5zM19 11h3.5v2H19zM4 5.4 5.4 4l2.5 2.5-1.4 1.4zM16.1 17.5l1.4-1.4L20 18.6 18.6 20zM4 18.6l2.5-2.5 1.4 1.4L5.4 20zM16.1 6.5 18.6 4 20 5.4l-2.5 2.5z',
  dark: 'M14.5 2.5a9.5 9.5 0 1 0 7 13A8 8 0 0 1 14.5 2.5z',
  projector: 'M2 3h20v2h-1v11h-7.6l3.4 5h-2.4L12 17.4 9.6 21H7.2l3.4-5H3V5H2zM5 5v9h14V5z',
};

const options = themes.map((value) => ({
  value,
  label: (
    <span title={words.page.theme[value]}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={pictures[value]} />
      </svg>
      <span className="theme-word">{words.page.theme[value]}</span>
    </span>
  ),
}));

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
