import { words } from '../words';
import { NotLoaded } from './lazily';
import './failure.css';

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onReset: () => void;
}

const messageOf = (error: unknown): string => {
  if (error instanceof Error) return error.message ? `${error.name}: ${error.message}` : error.name;
  return typeof error === 'string' && error !== '' ? error : words.page.failure.unknown;
};

/** Stands where something could not be shown: says what happened and offers to try again or to reset. */
export function Failure({ error, onRetry, onReset }: Props) {
  const { title, notLoaded, what, kept, retry, reset } = words.page.failure;
  const isMissing = error instanceof NotLoaded;
  return (
    <section className="failure" role="alert">
      <h2>{isMissing ? notLoaded.title : title}</h2>
      <p>{isMissing ? notLoaded.what : what(messageOf(error))}</p>
      <p>{kept}</p>
      <p className="failure-ways">
        <button type="button" className="button" onClick={onRetry}>
          {retry}
        </button>
        <button type="button" className="button" onClick={onReset}>
          {reset}
        </button>
      </p>
    </section>
  );
}
