import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewer } from '../../../src/store';
import { Knobs } from '../../../src/ui/controls/Knobs';
import { NoticeBar } from '../../../src/ui/notices/NoticeBar';
import { freshViewer, liveUpTo } from '../freshViewer';

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const field = (name: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: `${name}, exact value` });
const note = () => screen.getByRole('status').textContent;
const knob = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-knob="${name}"]`);
  if (found === null) throw new Error(`no knob ${name}`);
  return found;
};

describe('Knobs', () => {
  beforeEach(() => {
    freshViewer();
    render(
      <>
        <Knobs />
        <NoticeBar />
      </>,
    );
  });

  afterEach(cleanup);

  const type = async (name: string, typed: string): Promise<void> => {
    await userEvent.clear(field(name));
    if (typed !== '') await userEvent.type(field(name), typed);
    await userEvent.keyboard('{Enter}');
  };

  it('has concurrency and capacity first, and everything else there is to set', async () => {
    const names = () =>
      screen.getAllByRole('slider').map((each) => each.getAttribute('aria-label'));
    expect(names()).toEqual(['Cashiers', 'Line', 'Group', 'Interval']);
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    expect(names().slice(4)).toEqual([
      'Basket',
      'Deer',
      'Banana',
      'Sausage',
      'Diapers',
      'Open for',
    ]);
    expect(field('Seed').value).toBe('42');
  });

  it('says each value with its unit', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    const spoken = screen.getAllByRole('slider').map((each) => each.getAttribute('aria-valuetext'));
    expect(spoken).toEqual([
      '3 cashiers',
      '2 places',
      '0–4 customers',
      '0.3 s between groups',
      '0–9 products',
      '2 s to scan one',
      '0.5 s to scan one',
      '0.2 s to scan one',
      '0.2 s to scan one',
      '120 s until the door closes',
    ]);
  });

  it('says what randrange(5) means for a group', () => {
    expect(within(knob('group')).getByText('randrange(5)')).toBeTruthy();
    expect(knob('group').textContent).toContain('0–4 customers');
  });

  it('moves a knob of the run by its slider', () => {
    fireEvent.change(slider('Cashiers'), { target: { value: '7' } });
    expect(viewer.getState().now.cashiers).toBe(7);
    expect(viewer.getState().inputs.map(({ name, value }) => [name, value])).toEqual([
      ['cashiers', 7],
    ]);
  });

  it('reads a capacity of 0 as no limit', () => {
    fireEvent.change(slider('Line'), { target: { value: '0' } });
    expect(slider('Line').getAttribute('aria-valuetext')).toBe('no limit');
    expect(knob('capacity').textContent).toContain('no limit');
  });

  it('shows the values at the playhead, so that going back shows the old setting', () => {
    act(() => liveUpTo(2));
    fireEvent.change(slider('Cashiers'), { target: { value: '9' } });
    expect(slider('Cashiers').value).toBe('9');
    act(() => viewer.getState().seek(1));
    expect(slider('Cashiers').value).toBe('3');
    expect(field('Cashiers').value).toBe('3');
  });

  it.each([
    ['Interval', '99', 'Interval goes from 0.05 to 5, so 99 is out of range. It stays as it was.'],
    ['Cashiers', '-1', 'Cashiers goes from 0 to 12, so -1 is out of range. It stays as it was.'],
    ['Cashiers', '2.5', 'Cashiers takes a whole number from 0 to 12, not 2.5. It stays as it was.'],
    ['Line', 'many', 'Line takes a number from 0 to 20, and “many” is none. It stays as it was.'],
    ['Line', 'NaN', 'Line takes a number from 0 to 20, and “NaN” is none. It stays as it was.'],
    ['Group', '', 'Group takes a number from 1 to 20, and nothing was typed. It stays as it was.'],
  ])('refuses %s = %j with a sentence, and keeps the run', async (name, typed, sentence) => {
    const { watched, now } = viewer.getState();
    await type(name, typed);
    await waitFor(() => expect(note()).toContain(sentence));
    expect(viewer.getState().watched === watched).toBe(true);
    expect(viewer.getState().now).toEqual(now);
    expect(viewer.getState().inputs).toEqual([]);
  });

  it('dismisses a note on request', async () => {
    await type('Line', 'many');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss this note' }));
    expect(note()).toBe('');
  });

  it('takes an exact value that the slider has no place for', async () => {
    await type('Interval', '0.123');
    expect(viewer.getState().now.interval).toBe(0.123);
    expect(slider('Interval').getAttribute('aria-valuetext')).toBe('0.123 s between groups');
  });

  it('starts a new run with another seed, and only with another one', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    const { watched } = viewer.getState();
    await type('Seed', '42');
    expect(viewer.getState().watched === watched).toBe(true);
    await type('Seed', '7');
    expect(viewer.getState().watched === watched).toBe(false);
    expect(viewer.getState().seed).toBe(7);
    expect(note()).toContain('Seed 7: a new run, from opening time.');
  });

  it('refuses a seed of more than 32 bits', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    await type('Seed', '4294967296');
    expect(note()).toContain('Seed goes from 0 to 4,294,967,295');
    expect(viewer.getState().seed).toBe(42);
  });

  it('moves the opening hours by stops, since a straight scale would be of no use', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'More settings' }));
    const hours = slider('Open for');
    fireEvent.change(hours, { target: { value: hours.max } });
    expect(viewer.getState().now.openFor).toBe(100_000);
    fireEvent.change(hours, { target: { value: '0' } });
    expect(viewer.getState().now.openFor).toBe(5);
  });
});
