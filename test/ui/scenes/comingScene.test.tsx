import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ScenarioName } from '../../../src/scenarios';
import { viewer } from '../../../src/store';
import {
  followAddress,
  open,
  useSceneFailure,
  useSceneName,
} from '../../../src/ui/scenes/sceneName';

/** What has come over the network, as far as these tests let it. */
const network = vi.hoisted(() => ({
  there: new Set(['supermarket']),
  asked: [] as string[],
  come: (): void => {},
  fail: (_error: Error): void => {},
}));

vi.mock('../../../src/ui/scenes/loadScene', () => ({
  isSceneThere: (name: ScenarioName) => network.there.has(name),
  loadEveryScene: () => Promise.resolve(),
  loadScene: (name: ScenarioName) =>
    new Promise<void>((resolve, reject) => {
      network.asked.push(name);
      network.come = () => {
        network.there.add(name);
        resolve();
      };
      network.fail = reject;
    }),
}));

function Probe() {
  const failure = useSceneFailure();
  return (
    <>
      <output>{useSceneName()}</output>
      {failure !== null && (
        <button type="button" onClick={() => void open()}>
          {String(failure.error)}
        </button>
      )}
    </>
  );
}

const selected = (): string | null => screen.getByRole('status').textContent;

/** The browser says by itself that the address has changed. */
async function goTo(address: string): Promise<void> {
  await act(async () => {
    const changed = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    location.hash = address;
    await changed;
  });
}

beforeAll(() => followAddress());

beforeEach(() => {
  network.there = new Set(['supermarket']);
  network.asked = [];
  render(<Probe />);
});

afterEach(async () => {
  await goTo('');
  cleanup();
});

test('a scene is shown when its parts have come; until then the page stays where it is', async () => {
  await goTo('#gate');
  expect(network.asked).toContain('gate');
  expect(selected()).toBe('supermarket');
  expect(viewer.getState().scenario).toBe('supermarket');
  await act(async () => {
    network.come();
    await Promise.resolve();
  });
  await waitFor(() => expect(selected()).toBe('gate'));
  expect(viewer.getState().scenario).toBe('gate');
});

test('who goes elsewhere meanwhile is not brought there afterwards', async () => {
  await goTo('#balance');
  const { come } = network;
  await goTo('#supermarket');
  await act(async () => {
    come();
    await Promise.resolve();
  });
  expect(selected()).toBe('supermarket');
  expect(viewer.getState().scenario).toBe('supermarket');
});

test('what does not come is told, and can be asked for once more', async () => {
  const user = userEvent.setup();
  await goTo('#gate');
  await act(async () => {
    network.fail(new TypeError('Failed to fetch dynamically imported module'));
    await Promise.resolve();
  });
  await user.click(await screen.findByRole('button', { name: /Failed to fetch/ }));
  expect(screen.queryByRole('button')).toBeNull();
  await act(async () => {
    network.come();
    await Promise.resolve();
  });
  await waitFor(() => expect(selected()).toBe('gate'));
});
