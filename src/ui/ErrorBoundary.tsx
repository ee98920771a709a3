import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';
import { loadAgain } from './lazily';

interface Props {
  /** Brings the run back to opening time; called before the children are drawn anew. */
  readonly onReset: () => void;
  readonly children: ReactNode;
}

interface State {
  /** In an object, since anything may be thrown, `null` too. */
  readonly failure: { readonly error: unknown } | null;
}

/**
 * Stands in for what could not be drawn: says what happened and offers to try again or to reset.
 * The run lives in the store, outside of everything drawn, so it survives.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  readonly #retry = (): void => {
    loadAgain();
    this.setState({ failure: null });
  };

  readonly #reset = (): void => {
    this.props.onReset();
    this.#retry();
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return <Failure error={failure.error} onRetry={this.#retry} onReset={this.#reset} />;
  }
}
