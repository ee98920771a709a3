import { words } from '../words';

/** The page's name. */
export function Wordmark() {
  return (
    <h1 className="wordmark">
      <span className="mono">{words.page.brand.python}</span> {words.page.brand.rest}
    </h1>
  );
}
