import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes } from '../../src/ui/themes';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');

type Colours = Record<string, string>;

function coloursOf(selector: string): Colours {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  const colours: Colours = {};
  for (const [, name = '', value = ''] of block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)) {
    colours[name] = value;
  }
  return colours;
}

const light = coloursOf(':root');
const coloursByTheme: Record<(typeof themes)[number], Colours> = {
  light,
  dark: { ...light, ...coloursOf(":root[data-theme='dark']") },
  projector: { ...light, ...coloursOf(":root[data-theme='projector']") },
};

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ['--paper', '--stage', '--card'];
const inks = ['--ink', '--ink-2', '--waiting-ink', '--working-ink', '--blocked-ink', '--idle-ink'];
const codeInks = ['keyword', 'string', 'number', 'function', 'comment'].map(
  (kind) => `--code-${kind}`,
);
const fills = ['--waiting', '--working', '--blocked', '--vip', '--idle'];

/** Pairs that must reach a contrast: text on its ground 4.5 : 1, an edge on its ground 3 : 1. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground, 4.5] as const)),
  ...['--card', '--waiting-tint', '--working-tint', '--blocked-tint'].flatMap((ground) =>
    ['--ink', ...codeInks].map((ink) => [ink, ground, 4.5] as const),
  ),
  ...fills.map((fill) => ['--on-fill', fill, 4.5] as const),
  ...inks.slice(2).map((ink) => ['--on-ink', ink, 4.5] as const),
  ['--on-primary', '--primary', 4.5],
  ...grounds.flatMap((ground) =>
    ['--edge', '--focus', '--rope', '--waiting-ink', '--working', '--blocked'].map(
      (edge) => [edge, ground, 3] as const,
    ),
  ),
];

describe.each(themes)('the %s theme', (theme) => {
  it('gives text 4.5 : 1 on every ground it stands on, and edges 3 : 1', () => {
    const of = (name: string): string => {
      const colour = coloursByTheme[theme][name];
      if (colour === undefined) throw new Error(`theme.css has no colour named ${name}`);
      return colour;
    };
    const weak = pairs.filter(([ink, ground, least]) => contrast(of(ink), of(ground)) < least);
    expect(weak.map((pair) => `${pair[0]} on ${pair[1]}`)).toEqual([]);
  });
});

describe('the contrast formula', () => {
  it('gives 21 : 1 for black on white and 1 : 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#0072b2', '#0072b2')).toBe(1);
  });

  it('gives 4.48 : 1 for #777777 on white, which misses what text needs', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
