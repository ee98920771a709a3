import { orderRequest } from '../../scenarios/orders';
import { clients } from '../../words/clients';
import { Crown } from './Crown';
import { useDrafts } from './drafts';
import { httpText } from './httpText';
import { messageOf } from './messageOf';
import { sendRequests } from './sendRequests';

const kinds = ['vip', 'regular'] as const;
const forms = ['burst', 'write'] as const;

/** What a request for this kind of order has in the place of the ellipsis. */
const valueOf = (body: string): string => /: (.*)\}$/.exec(body)?.[1] ?? body;

/** One click, one request; and what opens the two forms. */
export function SendButtons() {
  const open = useDrafts((drafts) => drafts.open);
  return (
    <div className="clients-buttons">
      {kinds.map((kind) => {
        const request = orderRequest(kind === 'vip');
        return (
          <button
            key={kind}
            type="button"
            className={`button clients-send is-${kind}`}
            title={httpText(messageOf(request))}
            onClick={() => sendRequests([request], 0)}
          >
            {kind === 'vip' && <Crown />}
            <span className="unseen">{clients.send.verb}</span> {clients.send[kind]}{' '}
            <code>{valueOf(request.body)}</code>
          </button>
        );
      })}
      {forms.map((form) => (
        <button
          key={form}
          type="button"
          className="button"
          aria-expanded={open === form}
          onClick={() => useDrafts.setState({ open: open === form ? null : form })}
        >
          {clients[form].open}
        </button>
      ))}
    </div>
  );
}
