import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { comparison, viewer } from '../../../src/store';
import { DescribeButton } from '../../../src/ui/described/DescribeButton';
import { closeDescription } from '../../../src/ui/described/description';
import { startKeys } from '../../../src/ui/keys/startKeys';
import { freshViewer, liveUpTo } from '../freshViewer';
import { provideDialogs } from '../keys/dialogs';

let end: () => void;

beforeEach(() => {
  provideDialogs();
  freshViewer();
  liveUpTo(5);
  end = startKeys();
  render(<DescribeButton />);
});

afterEach(() => {
  end();
  cleanup();
  closeDescription();
  comparison.getState().compare(null);
});

const sheet = () => screen.findByRole('dialog', { name: 'The scene in words' });

it('is opened by its button and by D, and holds the run until it is closed', async () => {
  viewer.getState().play();
  await userEvent.keyboard('d');
  const list = within(await sheet()).getByRole('list', { name: 'The scene as a list' });
  const { time } = viewer.getState();
  expect(list.textContent).toContain(`At ${time.toFixed(6)} s`);
  expect(viewer.getState().playing).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(viewer.getState().playing).toBe(true);
  viewer.getState().pause();
  await userEvent.click(screen.getByRole('button', { name: 'Describe the scene' }));
  await sheet();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(viewer.getState().playing).toBe(false);
});

it('has a list for each of two runs', async () => {
  comparison.getState().compare({ knobs: { cashiers: 1 } });
  await userEvent.keyboard('d');
  const lists = within(await sheet())
    .getAllByRole('list')
    .filter((list) => list.getAttribute('aria-label') !== null);
  const cashiers = lists.map((list) => new Set(list.textContent?.match(/cashier \d/g)).size);
  expect(cashiers).toEqual([3, 1]);
  const titles = lists.map((list) => list.getAttribute('aria-label'));
  expect(titles).toEqual(['A · 3 cashiers', 'B · 1 cashier']);
});
