import { endpoint as words } from '../../words/endpoint';
import { writeClipboard } from '../clipboard';
import { useBriefly } from '../useBriefly';
import { type EndpointState, useEndpoint } from './endpoint';
import './endpoint.css';

/** Wall milliseconds for which it is said what a button did. */
const SAID_FOR = 6000;

/** Whether the browser's own console can send orders, what to type there, and if it can't, why. */
export function EndpointCard() {
  const endpoint = useEndpoint();
  const [said, say] = useBriefly<string>(SAID_FOR);
  const copy = (): void => {
    writeClipboard(words.command).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  };
  return (
    <details className="endpoint" data-state={endpoint.state}>
      <summary>
        {words.label} <code>{words.path}</code>
      </summary>
      <p className="endpoint-state" role="status">
        {said ?? stateText(endpoint)}
      </p>
      {endpoint.state === 'ready' && (
        <>
          <pre className="mono">{words.command}</pre>
          <button type="button" className="button" onClick={copy}>
            {words.copy}
          </button>
        </>
      )}
    </details>
  );
}

function stateText(endpoint: EndpointState): string {
  return endpoint.state === 'refused'
    ? words.state.refused(endpoint.why)
    : words.state[endpoint.state];
}
