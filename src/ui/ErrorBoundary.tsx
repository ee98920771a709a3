import { Component, type ReactNode } from 'react';
import { words } from '../words';
import './failure.css';

interface Props {
  /** Brings the run back to opening time; called before the children are drawn anew. */
  readonly onReset: () => void;
  readonly children: ReactNode;
}

interface State {
  /** In an object, since anything may be thrown, `null` too. */
  readonly failure: { readonly error: unknown } | null;
}

const messageOf = (error: unknown): string => {
  if (error instanceof Error) return error.message ? `${error.name}: ${error.message}` : error.name;
  return typeof error === 'string' && error !== '' ? error : words.page.failure.unknown;
};

/**
 * Stands in for what could not be drawn: says what happened and offers to try again or to reset.
 * The run lives in the store, outside of everything drawn, so it survives.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  readonly #retry = (): void => this.setState({ failure: null });

  readonly #reset = (): void => {
    this.props.onReset();
    this.#retry();
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { title, what, kept, retry, reset } = words.page.failure;
    return (
      <section className="failure" role="alert">
        <h2>{title}</h2>
        <p>{what(messageOf(failure.error))}</p>
        <p>{kept}</p>
        <p className="failure-ways">
          <button type="button" className="button" onClick={this.#retry}>
            {retry}
          </button>
          <button type="button" className="button" onClick={this.#reset}>
            {reset}
          </button>
        </p>
      </section>
    );
  }
}
