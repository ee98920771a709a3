import { words } from '../words';

/** Where what one came for begins. A link would change the address, which says what is shown. */
function skip(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  main.tabIndex = -1;
  main.focus();
}

/** Past the header, for who comes by keyboard; it is seen when it has the focus. */
export function SkipButton() {
  return (
    <button type="button" className="button skip" onClick={skip}>
      {words.page.skip}
    </button>
  );
}
