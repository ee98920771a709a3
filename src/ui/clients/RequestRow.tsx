import { memo } from 'react';
import { orderRequest } from '../../scenarios/orders';
import { headOf } from '../../scenarios/orders/request';
import { useViewer } from '../../store';
import { clients } from '../../words/clients';
import { Crown } from './Crown';
import type { RequestState } from './requestState';

const usual = orderRequest(true);

/** Of a longer body the list shows no more characters: it has room for some fifty. */
const SHOWN = 200;

interface Props {
  readonly id: string;
  /** Its place in the list, from 0, and how many requests there are. */
  readonly index: number;
  readonly count: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly request: number;
  readonly kind: 'vip' | 'regular' | null;
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
  readonly state: RequestState;
  /** Of the response, if it is answered; the latency is in virtual seconds. */
  readonly status: number;
  readonly text: string;
  readonly latency: number;
  readonly title: string;
  /** The name of the task that handles it, null as long as there is none. */
  readonly task: string | null;
  /** The keyboard's arrow keys have come to this row. */
  readonly isAtCursor: boolean;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One request, as it was sent, and what has become of it. */
export const RequestRow = memo(function RequestRow({ measure, ...row }: Props) {
  const { request, kind, method, path, type, body, state, task } = row;
  const isPointed = useViewer(({ pointed }) => task !== null && pointed === task);
  const isUsual = method === usual.method && path === usual.path && type === usual.type;
  return (
    <div
      ref={measure}
      id={row.id}
      role="option"
      className="clients-request"
      aria-selected={row.isAtCursor}
      aria-setsize={row.count}
      aria-posinset={row.index + 1}
      title={row.title}
      data-index={row.index}
      data-request={request}
      data-state={state}
      data-task={task ?? undefined}
      data-pointed={isPointed || undefined}
      data-cursor={row.isAtCursor || undefined}
      style={{ transform: `translateY(${row.top}px)` }}
    >
      <div className="clients-line">
        <span className="clients-number mono">#{request}</span>
        {kind === 'vip' && <Crown />}
        {kind !== null && (
          <span className={`clients-class is-${kind}`}>{clients.list.classes[kind]}</span>
        )}
        <span className={`clients-badge mono ${badgeOf(state, row.status)}`}>
          {state === 'answered'
            ? clients.answered(row.status, row.latency)
            : clients.states[state].badge}
        </span>
      </div>
      {!isUsual && <p className="clients-body mono">{headOf({ method, path, type, body })}</p>}
      {(body !== '' || isUsual) && (
        <p className="clients-body mono">
          {body === '' ? <i>{clients.list.noBody}</i> : body.slice(0, SHOWN)}
        </p>
      )}
      <p className="clients-outcome">
        {state === 'answered' ? row.text : clients.states[state].text}
      </p>
    </div>
  );
});

/** A badge's look. What is refused is grey, as it is nobody's state. */
function badgeOf(state: RequestState, status: number): string {
  if (state !== 'answered') return `is-${state}`;
  return status < 300 ? 'is-placed' : 'is-refused';
}
