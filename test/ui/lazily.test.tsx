import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';
import { lazily } from '../../src/ui/lazily';

type Part = ComponentType<{ readonly text: string }>;

/** A part that is being loaded. */
interface Attempt {
  readonly resolve: (part: Part) => void;
  readonly reject: (error: unknown) => void;
}

describe('lazily', () => {
  let attempts: Attempt[];
  let Shown: Part;

  const shown = (text: string) => (
    <ErrorBoundary onReset={() => {}}>
      <Suspense fallback={<p>one moment</p>}>
        <Shown text={text} />
      </Suspense>
    </ErrorBoundary>
  );
  const settle = async (attempt: number, how: (attempt: Attempt) => void): Promise<void> => {
    const meant = attempts[attempt];
    expect(meant).toBeTruthy();
    await act(async () => how(meant as Attempt));
  };
  const comes = (attempt: number): Promise<void> =>
    settle(attempt, ({ resolve }) => resolve(({ text }) => <p>{text}</p>));
  const fails = (attempt: number): Promise<void> =>
    settle(attempt, ({ reject }) => reject(new TypeError('Failed to fetch')));

  beforeEach(() => {
    attempts = [];
    Shown = lazily(
      () => new Promise<Part>((resolve, reject) => attempts.push({ resolve, reject })),
    );
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it('loads a part once, when it is first shown', async () => {
    expect(attempts).toHaveLength(0);
    const { rerender } = render(shown('one'));
    expect(screen.getByText('one moment')).toBeTruthy();
    await comes(0);
    await screen.findByText('one');
    rerender(shown('two'));
    expect(screen.getByText('two')).toBeTruthy();
    cleanup();
    render(shown('three'));
    await screen.findByText('three');
    expect(attempts).toHaveLength(1);
  });

  it('says that a part did not come, and loads it anew when asked to', async () => {
    render(shown('one'));
    await fails(0);
    await screen.findByRole('heading', { name: 'This part of the page could not be loaded' });
    expect(attempts).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await fails(1);
    await screen.findByRole('alert');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await comes(2);
    await screen.findByText('one');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(attempts).toHaveLength(3);
  });
});
