import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PictureFiles } from '../../../src/ui/export/PictureFiles';
import { pictures } from '../../../src/ui/export/pictures';
import { readCsv } from '../../export/readCsv';
import { freshViewer } from '../freshViewer';

const page = `
  <section aria-label="The shop"><div data-picture="stage"></div></section>
  <section aria-labelledby="one" data-picture="chart">
    <h2 id="one">Wait, so far</h2>
    <table>
      <caption>Not a row</caption>
      <tr><th>From, to</th><th>Customers</th></tr>
      <tr><th>0–1 s</th><td>=1+1</td></tr>
      <tr><th>“a”, "b"</th><td> 7 </td></tr>
    </table>
  </section>`;

describe('pictures of the page', () => {
  let saved: { name: string; content: Promise<string> }[];

  beforeEach(() => {
    freshViewer();
    document.body.innerHTML = page;
    saved = [];
    let last: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
      last = content as Blob;
      return 'blob:0';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, content: (last ?? new Blob()).text() });
    });
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    document.body.innerHTML = '';
  });

  it('are of what is there, by the name that it has for those who listen', () => {
    expect(pictures().map(({ title, table }) => [title, table?.rows.length])).toEqual([
      ['The shop', undefined],
      ['Wait, so far', 3],
    ]);
  });

  it('are offered in the formats that there are of each', () => {
    render(<PictureFiles />);
    const offered = screen.getAllByRole('listitem').map((item) =>
      within(item)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    );
    expect(offered).toEqual([
      ['SVG', 'PNG'],
      ['SVG', 'PNG', 'CSV'],
    ]);
  });

  it('come with their table as a spreadsheet reads it', async () => {
    render(<PictureFiles />);
    await userEvent.click(screen.getByRole('button', { name: 'Wait, so far: CSV' }));
    await screen.findByText('supermarket-seed-42-at-0s-wait-so-far.csv is handed to the browser.');
    expect(saved.map(({ name }) => name)).toEqual(['supermarket-seed-42-at-0s-wait-so-far.csv']);
    expect(readCsv((await saved[0]?.content) ?? '')).toEqual([
      ['From, to', 'Customers'],
      // What a spreadsheet would run as a formula is a text.
      ['0–1 s', "'=1+1"],
      ['“a”, "b"', '7'],
    ]);
  });

  it('are not offered where there is nothing to see', () => {
    document.body.innerHTML = '';
    const { container } = render(<PictureFiles />);
    expect(container.innerHTML).toBe('');
  });
});
