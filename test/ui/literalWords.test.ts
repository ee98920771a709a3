import { describe, expect, it } from 'vitest';
import { literalWords } from './literalWords';

describe('literalWords', () => {
  it('finds words between tags, in braces, in choices and in what is read aloud', () => {
    expect(
      literalWords(`
        const Bad = ({ open, n }) => (
          <section aria-label="The line" className="line" title={\`till \${n}\`}>
            Open now
            {'soon'} {open ? 'closed' : words.open} {n + ' s'} {open && 'late'}
          </section>
        );
      `).sort(),
    ).toEqual(['Open now', 'The line', ' s', 'closed', 'late', 'soon', 'till '].sort());
  });

  it('leaves class names, paths, signs and the catalogue alone', () => {
    expect(
      literalWords(`
        const Good = ({ n, items }) => (
          <p className="a b" role="img" aria-label={words.page.label}>
            {words.page.text(n)} · {items.map((item) => item.name)} {n === 'one' && <br />} <path d="M0 0H9" />
          </p>
        );
      `),
    ).toEqual([]);
  });
});

const components = import.meta.glob<string>('../../src/ui/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('the components', () => {
  it('are all looked at', () => {
    expect(Object.keys(components)).toContain('../../src/ui/App.tsx');
    expect(Object.keys(components).length).toBeGreaterThan(20);
  });

  it.each(Object.keys(components))('%s has all its words from the catalogue', (file) => {
    expect(literalWords(components[file] ?? '')).toEqual([]);
  });
});
