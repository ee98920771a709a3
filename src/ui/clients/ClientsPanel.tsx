import { useViewer } from '../../store';
import { orderRequest } from '../../scenarios/orders';
import { clients } from '../../words/clients';
import { Answers } from './Answers';
import { BurstForm } from './BurstForm';
import { useDrafts } from './drafts';
import { RequestsSeen } from './RequestsSeen';
import { SendButtons } from './SendButtons';
import { WriteForm } from './WriteForm';
import './clients.css';

const { method, path } = orderRequest(true);
const ENDPOINT = `${method} ${path}`;

/** The service's clients: sends requests, and shows what has become of them by the playhead. Fills its container. */
export function ClientsPanel() {
  const open = useDrafts((drafts) => drafts.open);
  return (
    <section className="clients" aria-label={clients.title}>
      <header className="clients-head">
        <h2>{clients.title}</h2>
        <code className="hint">
          {ENDPOINT} {clients.order}
        </code>
      </header>
      <SendButtons />
      {open === 'burst' && <BurstForm />}
      {open === 'write' && <WriteForm />}
      {open === null && <Stream />}
      <RequestsSeen isCopying={open !== 'write'} />
      <Answers />
    </section>
  );
}

/** The clients who keep coming; the sliders below the stage say how many. */
function Stream() {
  const rate = useViewer(({ now }) => now.rate ?? 0);
  const vipShare = useViewer(({ now }) => now.vipShare ?? 0);
  return <p className="hint">{clients.stream(rate, vipShare)}</p>;
}
