import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NumberField } from '../../../src/ui/controls/NumberField';
import { typedNumber } from '../../../src/ui/controls/typedNumber';

describe('NumberField', () => {
  afterEach(cleanup);

  const show = (value: number, accept: (typed: string) => boolean = () => true) => {
    const committed: string[] = [];
    const field = (shown: number) => (
      <NumberField
        label="Interval"
        value={shown}
        width={4}
        onCommit={(typed) => {
          committed.push(typed);
          return accept(typed);
        }}
      />
    );
    const { rerender } = render(field(value));
    return { committed, change: (to: number) => rerender(field(to)) };
  };
  const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Interval' });

  it('commits on Enter, once, although it is left afterwards', async () => {
    const { committed } = show(0.3);
    await userEvent.clear(input());
    await userEvent.type(input(), '1.5{Enter}');
    await userEvent.tab();
    expect(committed).toEqual(['1.5']);
  });

  it('commits when it is left', async () => {
    const { committed } = show(0.3);
    await userEvent.clear(input());
    await userEvent.type(input(), '2');
    expect(committed).toEqual([]);
    await userEvent.tab();
    expect(committed).toEqual(['2']);
  });

  it('commits nothing when it is only passed through', async () => {
    const { committed } = show(0.3);
    await userEvent.tab();
    await userEvent.tab();
    expect(committed).toEqual([]);
  });

  it('keeps what was refused in sight, marked, until it is left', async () => {
    const { committed } = show(0.3, () => false);
    await userEvent.clear(input());
    await userEvent.type(input(), 'abc{Enter}');
    expect(input().value).toBe('abc');
    expect(input().getAttribute('aria-invalid')).toBe('true');
    await userEvent.tab();
    expect(input().value).toBe('0.3');
    expect(input().getAttribute('aria-invalid')).toBeNull();
    expect(committed).toEqual(['abc']);
  });

  it('brings back the number that holds on Escape and commits nothing', async () => {
    const { committed } = show(0.3);
    await userEvent.type(input(), '99{Escape}');
    expect(input().value).toBe('0.3');
    await userEvent.tab();
    expect(committed).toEqual([]);
  });

  it('shows a number that changes elsewhere, but not over what is being typed', async () => {
    const { change } = show(0.3);
    change(0.4);
    expect(input().value).toBe('0.4');
    await userEvent.clear(input());
    await userEvent.type(input(), '5');
    change(0.6);
    expect(input().value).toBe('5');
  });
});

describe('typedNumber', () => {
  it.each([
    ['1.5', 1.5],
    [' 7 ', 7],
    ['0,3', 0.3],
    ['1e3', 1000],
    ['-4', -4],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['', ''],
    ['   ', ''],
    ['NaN', 'NaN'],
    ['twelve', 'twelve'],
    ['3 4', '3 4'],
  ])('takes %j for %j', (typed, meant) => {
    expect(typedNumber(typed)).toBe(meant);
  });
});
