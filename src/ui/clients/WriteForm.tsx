import { useId, useRef, useState } from 'react';
import { clients } from '../../words/clients';
import { CopyMessage } from './CopyMessage';
import { useDrafts } from './drafts';
import { FormProblem } from './FormProblem';
import type { HttpMessage } from './httpMessage';
import { type PresetName, presets } from './presets';
import { readHttp } from './readHttp';
import { requestOf } from './requestOf';
import { sendRequests } from './sendRequests';

const words = clients.write;
const names = Object.keys(presets) as PresetName[];
const OWN = 'own';

/** A request to be typed as in the HTTP file of an editor, right or wrong. */
export function WriteForm() {
  const { text, own } = useDrafts();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const chosen = names.find((name) => presets[name] === text) ?? OWN;

  const show = (text: string): void => {
    useDrafts.setState({ text });
    setProblem(null);
  };
  const read = (): HttpMessage | null => {
    const outcome = readHttp(text);
    setProblem(null);
    if (outcome.ok) return outcome.message;
    const { kind, line, got } = outcome.problem;
    refuse(clients.problems[kind](line, got));
    return null;
  };
  const refuse = (sentence: string): void => {
    setProblem(sentence);
    field.current?.focus();
  };
  const send = (): void => {
    const message = read();
    const refused = message && sendRequests([requestOf(message)], 0);
    if (refused?.kind === 'halfCharacter') refuse(clients.problems.halfCharacter);
    if (refused?.kind === 'tooLong') {
      refuse(clients.problems.tooLong(refused.length, refused.longest));
    }
  };
  return (
    <form
      className="clients-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="clients-row">
        <label htmlFor={`${id}-preset`}>{words.presets.label}</label>
        <select
          id={`${id}-preset`}
          className="clients-field"
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            show(value === OWN ? (own ?? text) : presets[value as PresetName])
          }
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {words.presets[name]}
            </option>
          ))}
          {(own !== null || chosen === OWN) && <option value={OWN}>{words.presets.own}</option>}
        </select>
      </div>
      <textarea
        ref={field}
        className="clients-field clients-text mono"
        rows={5}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        aria-label={words.label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          show(value);
          useDrafts.setState({ own: value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          send();
        }}
      />
      {problem !== null && <FormProblem id={`${id}-problem`} sentence={problem} />}
      <CopyMessage what={words.copy} read={read}>
        <button type="submit" className="button">
          {words.send}
        </button>
      </CopyMessage>
    </form>
  );
}
