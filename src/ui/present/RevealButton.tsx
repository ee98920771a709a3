import { present as words } from '../../words/present';
import { present } from './presenting';

/** Tells the room the answer of what has this address. */
export function RevealButton({ of: key }: { readonly of: string }) {
  return (
    <button type="button" className="button is-primary" onClick={() => present({ revealed: key })}>
      {words.reveal}
    </button>
  );
}
