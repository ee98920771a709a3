import { useId, useRef, useState } from 'react';
import { orderRequest } from '../../scenarios/orders';
import { clients } from '../../words/clients';
import { Segmented } from '../controls/Segmented';
import { burstOf, MOST_AT_ONCE } from './burstOf';
import { useDrafts } from './drafts';
import { FormProblem } from './FormProblem';
import { sendRequests } from './sendRequests';

const words = clients.burst;

/** Virtual seconds from one request to the next, if they are sent one after another. */
const SPACING = 0.01;

const spacings = [
  { value: 'atOnce', label: words.atOnce },
  { value: 'apart', label: words.apart },
] as const;

/** Several requests with one click, by a pattern of V and R. */
export function BurstForm() {
  const { pattern, spacing } = useDrafts();
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const burst = burstOf(pattern);
  const send = (): void => {
    setProblem(burst.ok ? null : sentenceOf(burst.problem));
    if (burst.ok) sendRequests(burst.vips.map(orderRequest), spacing === 'apart' ? SPACING : 0);
    else field.current?.focus();
  };
  return (
    <form
      className="clients-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="clients-row">
        <label htmlFor={id}>{words.label}</label>
        <input
          ref={field}
          id={id}
          className="clients-field mono"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={problem !== null || undefined}
          aria-describedby={`${id}-hint`}
          value={pattern}
          onChange={({ currentTarget }) => {
            useDrafts.setState({ pattern: currentTarget.value });
            setProblem(null);
          }}
        />
        <button type="submit" className="button">
          {words.send(burst.ok ? burst.vips.length : null)}
        </button>
      </div>
      {problem === null ? (
        <p className="hint" id={`${id}-hint`}>
          {words.hint(MOST_AT_ONCE)}
        </p>
      ) : (
        <FormProblem id={`${id}-hint`} sentence={problem} />
      )}
      <div className="clients-row">
        <Segmented
          name={id}
          label={words.when}
          options={spacings}
          value={spacing}
          onChange={(value) => useDrafts.setState({ spacing: value })}
        />
        <p className="hint">{words.whenHint(SPACING, spacing === 'apart')}</p>
      </div>
    </form>
  );
}

function sentenceOf(
  problem: Extract<ReturnType<typeof burstOf>, { ok: false }>['problem'],
): string {
  switch (problem.kind) {
    case 'nothing':
      return words.nothing(MOST_AT_ONCE);
    case 'tooMany':
      return words.tooMany(MOST_AT_ONCE, problem.got);
    case 'letter':
      return words.letter(MOST_AT_ONCE, problem.got, problem.place);
  }
}
