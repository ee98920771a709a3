import { type Theme, themes } from '../themes';

const asked = (): URLSearchParams => new URLSearchParams(location.search);

/** Whether the address asks for the page as it stands within another one: `?embed`. */
export const isEmbedded = (): boolean => asked().has('embed');

/** The theme that whoever embeds it asks for: `?embed&theme=dark`. */
export function embeddedTheme(): Theme | undefined {
  const theme = asked().get('theme');
  return themes.find((each) => each === theme);
}
