import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heappop, heappush } from '../../../src/asyncio/heapq';
import type { Operation } from '../../../src/structures';
import { TreesScene } from '../../../src/ui/trees/TreesScene';

/** `random.seed(42); numbers = list(range(1, 16)); random.shuffle(numbers)` in CPython. */
const SHUFFLED = [9, 14, 8, 7, 15, 13, 6, 3, 10, 4, 5, 12, 1, 2, 11];
/** The same with seed 43. */
const SHUFFLED_43 = [10, 9, 13, 15, 7, 4, 14, 11, 2, 6, 8, 3, 12, 5, 1];

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Numbers' });
const panel = (name: string) => within(screen.getByRole('region', { name }));
const tree = () => screen.getByRole('region', { name: /^The search tree/ });
const array = () =>
  within(screen.getByRole('list', { name: 'The same heap as the array that it is' }))
    .getAllByRole('listitem')
    .map((item) => item.firstElementChild?.firstChild?.textContent);
const cells = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' '));
const enter = (text: string): void => {
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.keyDown(field(), { key: 'Enter' });
};
/** Those with a mark in a drawing, by their labels. */
const marked = (region: HTMLElement, mark: string) =>
  [...region.querySelectorAll(`.tree-node.is-${mark} .tree-label`)].map((node) => node.textContent);

const push = (key: number, label: string): Operation => ({ kind: 'push', item: { key, label } });

describe('TreesScene', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {}
        disconnect(): void {}
      },
    );
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begins with the numbers that Python shuffles by the seed, in the array that heapq makes of them', () => {
    render(<TreesScene seed={42} />);
    expect(field().value).toBe(SHUFFLED.join(' '));
    const heap: number[] = [];
    for (const n of SHUFFLED) heappush(heap, n, (a, b) => a < b, { leaf: 0, pos: 0 });
    expect(array()).toEqual(heap.map(String));
    // CPython's heapq asks 26 times for them.
    expect(cells()).toContain('Comparisons 26 49');
    expect(screen.queryByRole('radio', { name: 'Order service' })).toBeNull();
  });

  it('says that sorted input makes a list of the search tree, and counts what it cost', async () => {
    render(<TreesScene seed={42} />);
    await press('Sorted');
    expect(title()).toBe('Sorted input: the search tree is a list, 15 high; the heap is 4 high.');
    expect(cells()).toEqual([
      'Items 15 15',
      'Height 4 15',
      'Least possible height 4 4',
      // 0 + 1 + … + 14 in the tree; in the heap each but the first asks its parent once, and stays.
      'Comparisons 14 105',
      'Moves 15 15',
      'Links followed none 91',
    ]);
    expect(tree().getAttribute('aria-label')).toBe('The search tree: 15 items, 15 high');
    expect(within(tree()).getByText('15, below 14')).toBeTruthy();
  });

  it('tells reversed and equal input from sorted, and shuffles anew each time it is asked', async () => {
    render(<TreesScene seed={42} />);
    await press('Reverse');
    expect(title()).toMatch(/^Reversed input: the search tree is a list, 15 high/);
    await press('All equal');
    expect(title()).toMatch(/^All equal: the search tree is a list, 15 high/);
    await press('Shuffled');
    expect(field().value).toBe(SHUFFLED.join(' '));
    await press('Shuffled');
    expect(field().value).toBe(SHUFFLED_43.join(' '));
  });

  it('lets equals leave the heap in the order of heapq and the search tree in the order of arrival', async () => {
    render(<TreesScene seed={42} />);
    enter('5 5 5 5');
    for (let n = 0; n < 4; n++) await press('Pop the smallest');
    const heap = ['5a', '5b', '5c', '5d'];
    const popped = Array.from({ length: 4 }, () => heappop(heap, () => false, { leaf: 0, pos: 0 }));
    const out = popped.join(' ');
    expect(out).not.toBe('5a 5b 5c 5d');
    expect(panel('Heap').getByText(out)).toBeTruthy();
    expect(panel('Binary search tree').getByText('5a 5b 5c 5d')).toBeTruthy();
    await press('Pop the smallest');
    expect(screen.getByText('Both are empty here: there is nothing to pop.')).toBeTruthy();
    expect(cells().slice(0, 3)).toEqual(['Items 0 0', 'Height 0 0', 'Least possible height 0 0']);
  });

  it('pops at the place that is looked at, and keeps what comes later', async () => {
    render(<TreesScene seed={42} />);
    enter('3 1 2');
    await press('Back by one operation');
    await press('Pop the smallest');
    expect(title()).toMatch(/^1 has left both: the heap compared not once/);
    expect(array()).toEqual(['3']);
    await press('To the end');
    expect(array()).toEqual(['2', '3']);
  });

  it('goes comparison by comparison, forwards and back, and says and marks who is compared', async () => {
    render(<TreesScene seed={42} />);
    enter('5 3');
    await userEvent.click(screen.getByRole('radio', { name: 'comparison' }));
    await press('To the start');
    expect(title()).toBe('Both are empty.');
    const on = 'On by one comparison or move';
    await press(on);
    expect(panel('Heap').getByText('5 is appended to the array, at place 0.')).toBeTruthy();
    expect(panel('Binary search tree').getByText('5 is the root now.')).toBeTruthy();
    await press(on);
    // The heap has put 3 at its end; in the search tree 3 stands beside 5 and is compared.
    expect(array()).toEqual(['5', '3']);
    expect(panel('Binary search tree').getByText('Is 3 < 5? Yes: to the left.')).toBeTruthy();
    expect(cells().slice(0, 3)).toEqual(['Items 2 1', 'Height 2 1', 'Least possible height 2 1']);
    expect(marked(tree(), 'compared')).toEqual(['5']);
    expect(marked(tree(), 'visitor')).toEqual(['3']);
    await press(on);
    expect(panel('Heap').getByText('Is 3 < 5? Yes: it passes its parent.')).toBeTruthy();
    expect(
      panel('Binary search tree').getByText(
        '3 is linked as the left child of 5. Done, and waits for the other.',
      ),
    ).toBeTruthy();
    await press(on);
    expect(array()).toEqual(['3', '5']);
    expect(panel('Heap').getByText('3 and 5 have swapped places.')).toBeTruthy();
    await press(on);
    expect(array()).toEqual(['3', '5']);
    await press('Back by one comparison or move');
    expect(array()).toEqual(['5', '3']);
  });

  it('refuses what is no number with a sentence that names the field and its range, and loses nothing', () => {
    render(<TreesScene seed={42} />);
    const range = 'Numbers takes 1 to 31 whole numbers from −999 to 999';
    const before = array();
    for (const [typed, said] of [
      ['5 x 3', `${range}; “x” is not a whole number.`],
      ['1.5', `${range}; “1.5” is not a whole number.`],
      ['5 1000', `${range}; 1000 is out of range.`],
      ['', `${range}, such as 5 3 8. There are none.`],
      ['1 '.repeat(32), `${range}; these are 32.`],
    ] as const) {
      enter(typed);
      expect(screen.getByText(said)).toBeTruthy();
      expect(field().value).toBe(typed);
      expect(field().getAttribute('aria-invalid')).toBe('true');
      expect(array()).toEqual(before);
    }
    enter('[−2, 7; 0]');
    expect(array()).toEqual(['-2', '7', '0']);
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('fills in as many numbers as are asked for, from 1 to 31', async () => {
    render(<TreesScene seed={42} />);
    const count = screen.getByRole('textbox', { name: 'How many numbers' });
    const ask = (typed: string): void => {
      fireEvent.change(count, { target: { value: typed } });
      fireEvent.keyDown(count, { key: 'Enter' });
    };
    ask('31');
    await press('Reverse');
    expect(title()).toBe('Reversed input: the search tree is a list, 31 high; the heap is 5 high.');
    ask('32');
    expect(
      screen.getByText(
        'How many numbers goes from 1 to 31, so 32 is out of range. It stays as it was.',
      ),
    ).toBeTruthy();
  });

  it('plays from the start to the end and stops there', () => {
    vi.useFakeTimers();
    render(<TreesScene seed={42} />);
    enter('2 1');
    fireEvent.click(button('Play'));
    expect(screen.getByText('operation 0 of 2')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByText('operation 1 of 2')).toBeTruthy();
    expect(button('Pause')).toBeTruthy();
    act(() => void vi.advanceTimersByTime(1000));
    expect(screen.getByText('operation 2 of 2')).toBeTruthy();
    expect(button('Play')).toBeTruthy();
  });

  it('follows the order service at its end, with VIPs crowned, and stays where one has stepped to', async () => {
    const first = [push(1, '1'), push(1, '2')];
    const { rerender, container } = render(<TreesScene seed={42} live={first} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Order service' }));
    expect(array()).toEqual(['1', '2']);
    const second = [...first, push(0, '3')];
    rerender(<TreesScene seed={42} live={second} />);
    // R1 R2 V3: the VIP passes 1, and 1 is behind 2 from then on.
    expect(array()).toEqual(['3', '2', '1']);
    expect(container.querySelectorAll('.is-heap .tree-crown')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Pop the smallest' })).toBeNull();
    await press('Back by one operation');
    rerender(<TreesScene seed={42} live={[...second, { kind: 'pop' }]} />);
    expect(array()).toEqual(['1', '2']);
    await press('To the end');
    expect(array()).toEqual(['2', '1']);
    expect(title()).toMatch(/^3 has left both/);
  });

  it('says why a priority queue is a heap with the numbers of the moment', async () => {
    render(<TreesScene seed={42} />);
    await press('Reverse');
    const why = within(screen.getByRole('region', { name: 'Why PriorityQueue wants the heap' }));
    // 15 nodes have 30 links; 1 is the 14th below 15; the 16th item is put 4 levels below the root.
    expect(why.getByText(/^15 items in an array of 15: .*, 30 now\.$/)).toBeTruthy();
    expect(why.getByText(/it is 14 links away from the root/)).toBeTruthy();
    expect(
      why.getByText(
        /next push takes at most 4 comparisons, the next pop at most 6\. .* take 15\.$/,
      ),
    ).toBeTruthy();
    // CPython's heapq asks 34 times for 15 … 1.
    expect(why.getByText(/for 105 comparisons so far; the heap has made 34\./)).toBeTruthy();
  });
});
