import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { socialCardTags } from '../../src/publish/socialCardPlugin';

const card = { title: 'T', description: 'D', picture: 'social-card.png', pictureText: 'P' };

const toldAt = (address: string) => {
  const told = socialCardTags(card, address).map(({ attrs = {} }) => [
    String(attrs['property'] ?? attrs['name']),
    attrs['content'],
  ]);
  return Object.fromEntries(told) as Record<string, unknown>;
};

describe('what others show of a link', () => {
  it('has the picture by its whole address, under whatever path the page is', () => {
    expect(toldAt('https://someone.github.io/await-your-turn/')).toEqual({
      'og:type': 'website',
      'og:title': 'T',
      'og:description': 'D',
      'og:url': 'https://someone.github.io/await-your-turn/',
      'og:image': 'https://someone.github.io/await-your-turn/social-card.png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'P',
      'twitter:card': 'summary_large_image',
    });
  });

  it('has no picture where nobody knows the address, instead of a wrong one', () => {
    expect(toldAt('')).toEqual({
      'og:type': 'website',
      'og:title': 'T',
      'og:description': 'D',
      'twitter:card': 'summary',
    });
  });

  it.each(['someone.github.io/page/', 'https://someone.github.io/page', 'file:///page/'])(
    'refuses %s for an address',
    (address) => {
      expect(() => toldAt(address)).toThrow(`not “${address}”`);
    },
  );

  it('is as large as it says', () => {
    const png = readFileSync(new URL('../../public/social-card.png', import.meta.url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
