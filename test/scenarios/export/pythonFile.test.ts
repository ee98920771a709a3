import { describe, expect, test } from 'vitest';
import { exportedFile } from '../../../src/scenarios/export/exportedFile';
import { initialKnobs } from '../../../src/scenarios';
import { orderRequest, orders, requestText } from '../../../src/scenarios/orders';
import { pythonFile as ordersFile } from '../../../src/scenarios/orders/pythonFile';
import { knobs } from '../../../src/scenarios/supermarket';
import { listings } from '../../../src/scenarios/supermarket/listings';
import { pythonFile } from '../../../src/scenarios/supermarket/pythonFile';

const opening = Object.fromEntries(knobs.map(({ name, initial }) => [name, initial]));
const run = {
  version: 'whileTrue',
  seed: 42,
  knobs: opening,
  inputs: [],
  sentences: { iteration: 'iteration {iteration} begins', 'woken.semaphore': 'never said' },
  names: { queue: ['the line'], event: [], nobody: 'somebody' },
} as const;

describe('the Python file', () => {
  test('has the listing at its top, line by line as on the page, and starts it at its end', () => {
    for (const version of ['whileTrue', 'whileNotEmpty'] as const) {
      const lines = pythonFile({ ...run, version, seed: 7 }).split('\n');
      const listing = listings[version].split('\n');
      const guard = listing.indexOf('if __name__ == "__main__":');
      expect(lines.slice(0, guard)).toEqual(
        listing.slice(0, guard).map((line) => (line === 'SEED = 42' ? 'SEED = 7' : line)),
      );
      expect(lines.filter((line) => line === 'if __name__ == "__main__":')).toHaveLength(1);
      expect(lines).toContain('        asyncio.run(in_terminal(arguments))');
    }
  });

  test('has what the viewer did, under the names of the listing', () => {
    const inputs = [
      { at: 0.1 + 0.2, name: 'openFor', value: 5 },
      { at: 2, name: 'deer', value: 1e-7 },
      { at: 1e21, name: 'openTill', value: 11 },
    ];
    expect(pythonFile({ ...run, inputs })).toContain(
      [
        'INPUTS = [',
        '    (0.30000000000000004, "OPEN_FOR", 5),',
        '    (2, "deer", 1e-7),',
        '    (1e+21, "open_till", 11),',
        ']',
      ].join('\n'),
    );
    expect(pythonFile(run)).toContain('\nINPUTS = []\n');
  });

  test('has a request as a text, and a truth as one', () => {
    const value = requestText({ ...orderRequest(true), body: '"\\n the_file.py on Python 3.12' });
    const inputs = [
      { at: 1, name: 'request', value },
      { at: 2, name: 'refuse', value: 1 },
      { at: 2, name: 'workers', value: 1 },
      { at: 3, name: 'closeDown', value: 0 },
    ];
    const version = 'orders';
    const file = ordersFile({ ...run, version, knobs: initialKnobs(orders), inputs });
    expect(file).toContain(
      [
        'INPUTS = [',
        `    (1, "request", ${JSON.stringify(value)}),`,
        '    (2, "REFUSE", True),',
        '    (2, "WORKERS", 1),',
        '    (3, "close_down", 0),',
        ']',
      ].join('\n'),
    );
    expect(file).toContain('With Python 3.13 or newer,\n');
    expect(file).toContain('\nPYTHON = (3, 13)  # or newer\n');
    expect(file).toContain('python orders.py --replay ');
  });

  test('has the sentences that its replay can say, and no other', () => {
    const file = pythonFile(run);
    expect(file).toContain('SENTENCES = {\n    "iteration": "iteration {iteration} begins",\n}\n');
  });

  test('keeps a text a text, whatever is in it', () => {
    const iteration = '"""\n\\" $& \u2028 {iteration}';
    const file = pythonFile({ ...run, sentences: { iteration } });
    const [, literal = ''] = /^ {4}"iteration": ([^\n]*),$/m.exec(file) ?? [];
    expect(JSON.parse(literal)).toBe(iteration);
  });

  test('refuses an input that the scenario does not have, and a number that is none', () => {
    const withInput = (name: string, value: number) => () =>
      pythonFile({ ...run, inputs: [{ at: 1, name, value }] });
    expect(withInput('__import__', 1)).toThrow('no input is named __import__');
    expect(withInput('toString', 1)).toThrow('no input is named toString');
    expect(withInput('deer', Number.NaN)).toThrow(RangeError);
  });

  test('is not made of a listing that nothing starts', () => {
    const parts = {
      ...{ file: 'a.py', python: '3.12', listing: 'SEED = 1' },
      ...{ viewer: '', told: '', inputNames: {} },
    };
    expect(() => exportedFile(parts, { ...run, knobs: {} })).toThrow('what starts it');
  });
});
