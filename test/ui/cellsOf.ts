import { screen, within } from '@testing-library/react';

/** What stands in the rows of a chart's table, from the row below its head on. */
export const cellsOf = (name: string): (string | null)[][] =>
  within(screen.getByRole('table', { name, hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));
