import { describe, expect, it } from 'vitest';
import { precacheList } from '../../src/worker/precachePlugin';

const options = { worker: 'service-worker.js', leaveOut: ['social-card.png'] };

const built = {
  'index.html': '<script type="module" crossorigin src="./assets/index-1.js"></script>',
  'assets/index-1.js': 'script',
  'favicon.svg': 'icon',
  'service-worker.js': 'worker',
  'social-card.png': 'picture',
};

const listOf = (files: Readonly<Record<string, string>>) =>
  precacheList(new Map(Object.entries(files)), options);

describe('precacheList', () => {
  it('names every file but the page, the worker and what is left out', () => {
    expect(listOf(built)).toMatchObject({
      files: ['assets/index-1.js', 'favicon.svg'],
      entry: 'assets/index-1.js',
    });
  });

  it('is another version when any file is another, and else the same, in whatever order', () => {
    const { version } = listOf(built);
    expect(listOf(Object.fromEntries(Object.entries(built).toReversed())).version).toBe(version);
    const others = Object.keys(built).map(
      (name) => listOf({ ...built, [name]: `${built[name as keyof typeof built]} ` }).version,
    );
    expect(new Set([version, ...others]).size).toBe(others.length + 1);
  });

  it('is none if the page names no script', () => {
    expect(() => listOf({ ...built, 'index.html': '<p>' })).toThrow('index.html names no script');
  });
});
