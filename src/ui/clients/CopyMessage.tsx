import type { ReactNode } from 'react';
import { clients } from '../../words/clients';
import { writeClipboard } from '../clipboard';
import { useBriefly } from '../useBriefly';
import type { Command } from './command';
import { curlCommand } from './curlCommand';
import { fetchCommand } from './fetchCommand';
import type { HttpMessage } from './httpMessage';

const words = clients.copy;
const makers = { curl: curlCommand, fetch: fetchCommand } as const;

/** Wall milliseconds for which it is said what a button did. */
const SAID_FOR = 6000;

interface Props {
  /** What is copied, before the names of the commands. */
  readonly what: string;
  /** The message to be copied; null if there is none, and then it was said why. */
  readonly read: () => HttpMessage | null;
  /** What else stands in the line. */
  readonly children?: ReactNode;
}

/** Puts a command that sends the message on the clipboard. */
export function CopyMessage({ what, read, children }: Props) {
  const [said, say] = useBriefly<string>(SAID_FOR);
  const copy = (as: keyof typeof makers): void => {
    const message = read();
    if (message === null) return;
    const command = makers[as](message);
    if (command.ok) {
      writeClipboard(command.text).then(
        () => say(words.copied(words[as])),
        () => say(words.notCopied),
      );
    } else say(sentenceOf(command));
  };
  return (
    <>
      <div className="clients-row">
        {children}
        <span className="hint clients-what">{what}</span>
        {(['curl', 'fetch'] as const).map((as) => (
          <button key={as} type="button" className="button" onClick={() => copy(as)}>
            <span className="unseen">{what}</span> <code>{words[as]}</code>
          </button>
        ))}
      </div>
      <p className="clients-said" role="status">
        {said}
      </p>
    </>
  );
}

function sentenceOf({ problem, method }: Extract<Command, { ok: false }>): string {
  return problem === 'nul' ? words.nul : words[problem](method);
}
