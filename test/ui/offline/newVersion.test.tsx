import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewVersion } from '../../../src/ui/offline/NewVersion';
import { onNewVersion, takeNewVersion } from '../../../src/ui/offline/newVersion';

/** As much of a registration as is looked at; its workers come and go as a test says. */
const registrationOf = (workers: {
  readonly active?: object;
  readonly waiting?: object;
  readonly installing?: object;
}): ServiceWorkerRegistration =>
  Object.assign(new EventTarget(), {
    active: null,
    waiting: null,
    installing: null,
    ...workers,
  }) as unknown as ServiceWorkerRegistration;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('onNewVersion', () => {
  it('tells of a version that lay ready before, and of one that comes; not of the very first', () => {
    const isReady = vi.fn<() => void>();
    onNewVersion(registrationOf({ active: {}, waiting: {} }), isReady);
    expect(isReady).toHaveBeenCalledTimes(1);

    const first = registrationOf({ waiting: {} });
    onNewVersion(first, isReady);
    expect(isReady).toHaveBeenCalledTimes(1);

    const later = registrationOf({ active: {} });
    onNewVersion(later, isReady);
    const next = new EventTarget();
    Object.assign(later, { installing: next });
    later.dispatchEvent(new Event('updatefound'));
    expect(isReady).toHaveBeenCalledTimes(1);
    Object.assign(later, { installing: null, waiting: next });
    next.dispatchEvent(new Event('statechange'));
    expect(isReady).toHaveBeenCalledTimes(2);
  });
});

describe('takeNewVersion', () => {
  it('has the waiting worker take over, and reloads when it has', async () => {
    const workers = new EventTarget();
    vi.stubGlobal('navigator', { serviceWorker: workers });
    const postMessage = vi.fn<() => void>();
    const reload = vi.fn<() => void>();
    const done = takeNewVersion(registrationOf({ waiting: { postMessage } }), reload);
    expect(postMessage).toHaveBeenCalledWith({ kind: 'await-your-turn:takeOver' }, []);
    expect(reload).not.toHaveBeenCalled();
    workers.dispatchEvent(new Event('controllerchange'));
    await done;
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does not reload while it is held up: such a page may wait for ever', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('navigator', { serviceWorker: new EventTarget() });
    const reload = vi.fn<() => void>();
    void takeNewVersion(registrationOf({ waiting: { postMessage: () => {} } }), reload);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reload).not.toHaveBeenCalled();
  });

  it('reloads at once if it is in already', async () => {
    const reload = vi.fn<() => void>();
    await takeNewVersion(registrationOf({}), reload);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('NewVersion', () => {
  it('does what its buttons say', () => {
    const onReload = vi.fn<() => void>();
    const onLater = vi.fn<() => void>();
    render(<NewVersion onReload={onReload} onLater={onLater} />);
    expect(screen.getByText('A new version is ready.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect([onReload.mock.calls.length, onLater.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect([onReload.mock.calls.length, onLater.mock.calls.length]).toEqual([1, 1]);
  });
});
