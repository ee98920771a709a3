import { csvRow } from '../../export';

/** A table of the page as CSV (RFC 4180), with its heads as the first row. */
export function tableCsv({ rows }: HTMLTableElement): string {
  return [...rows]
    .map(({ cells }) => csvRow([...cells].map(({ textContent }) => textContent.trim())))
    .join('');
}
