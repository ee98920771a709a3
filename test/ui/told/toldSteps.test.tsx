import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { viewer } from '../../../src/store';
import { startFrames } from '../../../src/ui/frame';
import { prefer } from '../../../src/ui/preferences';
import { ToldSteps } from '../../../src/ui/told/ToldSteps';
import { freshViewer } from '../freshViewer';

let end: () => void;

beforeEach(() => {
  freshViewer();
  end = startFrames(
    () => undefined,
    (error) => {
      throw error;
    },
  );
});

afterEach(() => {
  end();
  cleanup();
  prefer({ tellSteps: true });
});

const step = (): void => act(() => viewer.getState().step('iteration', 1));

it('tells the first step, in the one polite region', async () => {
  const { container } = render(<ToldSteps />);
  const regions = container.querySelectorAll('[aria-live="polite"]');
  expect(regions).toHaveLength(1);
  expect(regions[0]?.textContent).toBe('');
  step();
  await waitFor(() => expect(regions[0]?.textContent).toMatch(/ s: .+\./), { timeout: 4000 });
});

it('is silent for who has switched it off', async () => {
  prefer({ tellSteps: false });
  const { container } = render(<ToldSteps />);
  step();
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(container.textContent).toBe('');
});
