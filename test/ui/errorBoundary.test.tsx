import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';

/** Anything can be thrown, and a boundary is there for that, too. */
function fail(thrown: unknown): never {
  throw thrown;
}

describe('ErrorBoundary', () => {
  let error: unknown;
  const Fragile = () => {
    if (error !== null) fail(error);
    return <p>the stage</p>;
  };

  beforeEach(() => {
    error = new RangeError('position 7 in a run of 5 events');
    // React reports every error that a boundary catches; here that is the point.
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it('says in a sentence what happened, where there would be nothing', () => {
    render(
      <ErrorBoundary onReset={() => {}}>
        <Fragile />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain(
      'What happened: RangeError: position 7 in a run of 5 events',
    );
    expect(screen.getByRole('alert').textContent).toContain('Your run is kept.');
  });

  it('draws the same again on trying again, without a reset', async () => {
    const onReset = vi.fn<() => void>();
    render(
      <ErrorBoundary onReset={onReset}>
        <Fragile />
      </ErrorBoundary>,
    );
    error = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('the stage')).toBeTruthy();
    expect(onReset).not.toHaveBeenCalled();
  });

  it('resets before it draws again on reset', async () => {
    render(
      <ErrorBoundary
        onReset={() => {
          error = null;
        }}
      >
        <Fragile />
      </ErrorBoundary>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Reset to opening time' }));
    expect(screen.getByText('the stage')).toBeTruthy();
  });

  it('leaves the parts beside it at work', () => {
    render(
      <>
        <ErrorBoundary onReset={() => {}}>
          <Fragile />
        </ErrorBoundary>
        <p>playback</p>
      </>,
    );
    expect(screen.getByText('playback')).toBeTruthy();
  });

  it.each([
    [null, 'an error without a message'],
    ['told as a text', 'told as a text'],
    [Object.assign(new TypeError('told'), { message: '' }), 'TypeError'],
  ])('finds words for %o too', (thrown, said) => {
    const Broken = () => fail(thrown);
    render(
      <ErrorBoundary onReset={() => {}}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain(`What happened: ${said}`);
  });
});
