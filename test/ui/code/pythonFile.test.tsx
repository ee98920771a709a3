import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewer } from '../../../src/store';
import { PythonFile } from '../../../src/ui/code/PythonFile';
import { freshViewer, liveUpTo } from '../freshViewer';
// Beforehand, so that no test waits for it to be loaded.
import '../../../src/scenarios/supermarket/pythonFile';
import '../../../src/scenarios/orders/pythonFile';

describe('PythonFile', () => {
  const copied = (): Promise<string> => navigator.clipboard.readText();

  beforeEach(() => {
    freshViewer({ cashiers: 4 });
    render(<PythonFile />);
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('copies a file with the constants as they were at opening time, and what was done since', async () => {
    const user = userEvent.setup();
    act(() => liveUpTo(1));
    act(() => viewer.getState().setKnob('cashiers', 7));
    const [input] = viewer.getState().inputs;
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    expect((await screen.findByText('Copied')).getAttribute('role')).toBe('status');
    const lines = (await copied()).split('\n');
    expect(lines[6]).toBe('CASHIERS = 4  # how many work at once');
    expect(lines[24]).toBe('    while True:');
    const done = lines.find((line) => line.includes('"CASHIERS", 7'));
    expect(Number(/[\d.]+/.exec(done ?? '')?.[0])).toBe(input?.at);
    // What `--replay` prints is told in the words of the page's log.
    expect(lines.join('\n')).toContain('iteration {iteration} begins');
  });

  it('copies the other version, with another seed, when that is what runs', async () => {
    const user = userEvent.setup();
    act(() => viewer.getState().setVersion('whileNotEmpty'));
    act(() => viewer.getState().setSeed(7));
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    await screen.findByText('Copied');
    const lines = (await copied()).split('\n');
    expect(lines[5]).toBe('SEED = 7');
    expect(lines[24]).toBe('    while not line.empty():');
  });

  it('gives the same text as a file to download', async () => {
    const user = userEvent.setup();
    const made = vi.fn<(blob: Blob) => string>(() => 'blob:made');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} }));
    let name = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      name = this.download;
    });
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    await screen.findByText('Copied');
    await user.click(screen.getByRole('button', { name: 'Download .py' }));
    await screen.findByText('Saved as supermarket.py');
    expect(name).toBe('supermarket.py');
    const blob = made.mock.calls[0]?.[0] as Blob;
    const reader = new FileReader();
    const read = new Promise((resolve) => {
      reader.addEventListener('load', () => resolve(reader.result));
    });
    reader.readAsText(blob);
    expect(await read).toBe(await copied());
  });

  it('says so when there is no clipboard', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    expect(await screen.findByText(/did not let it be copied/)).toBeTruthy();
  });

  it('gives the file of the scenario that is watched', async () => {
    const user = userEvent.setup();
    act(() => viewer.getState().openScenario('orders'));
    expect(screen.getByText('python orders.py')).toBeTruthy();
    act(() => viewer.getState().setKnob('refuse', 1));
    act(() => viewer.getState().setKnob('aging', 7));
    act(() => viewer.getState().reset());
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    await screen.findByText('Copied');
    const lines = (await copied()).split('\n');
    expect(lines).toContain('REFUSE = True  # True: a full queue means 503, False: a late answer');
    expect(lines.find((line) => line.startsWith('AGING'))).toContain('AGING = 7.0  #');
    expect(lines.join('\n')).toContain('"queueMade.priority": "{task} makes {queue}');
  });

  it('tells how the file prints the log, while it has nothing else to say', async () => {
    const user = userEvent.setup();
    const help = (): Element | null => screen.queryByText('--replay');
    expect(help()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Copy as Python' }));
    await screen.findByText('Copied');
    expect(help()).toBeNull();
  });
});
