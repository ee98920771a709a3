import { describe, expect, test } from 'vitest';
import { Teller } from '../../../src/ui/stage/teller';
import { sceneMade } from './sceneMade';

const blocked = sceneMade({ capacity: 2, inLine: 2, outside: 1, tills: ['scanning'] });
const full = sceneMade({ capacity: 2, inLine: 2, tills: ['scanning'] });
const busy = sceneMade({ capacity: 2, inLine: 1, tills: ['scanning'] });
const playing = { playing: true, speed: 1 };
const fast = { playing: true, speed: 10 };
const still = { playing: false, speed: 1 };

/** A teller who has just told of this scene. */
function tellerOf(scene: typeof full): Teller {
  const teller = new Teller();
  teller.tell(scene, [], still, 0);
  return teller;
}

describe('a teller', () => {
  test('leaves a true headline until it could be read', () => {
    const teller = tellerOf(full);
    expect(teller.tell(blocked, [], playing, 400).kind).toBe('full');
    expect(teller.tell(blocked, [], playing, 300).kind).toBe('blocked');
  });

  test('takes an untrue headline away once it has been untrue for a moment', () => {
    const teller = tellerOf(full);
    expect(teller.tell(busy, [], playing, 16).kind).toBe('full');
    expect(teller.tell(full, [], playing, 100).kind).toBe('full');
    expect(teller.tell(busy, [], playing, 100).kind).toBe('full');
    expect(teller.tell(busy, [], playing, 100).kind).toBe('busy');
  });

  test('tells new numbers of the same headline at once', () => {
    const long = sceneMade({ capacity: 0, inLine: 100, tills: ['scanning'] });
    const longer = sceneMade({ capacity: 0, inLine: 101, tills: ['scanning'] });
    const teller = tellerOf(long);
    expect(teller.tell(longer, [], playing, 16)).toEqual({ kind: 'unlimited', waiting: 101 });
  });

  test('lets read what it says when the run is faster than life, true or not', () => {
    const teller = tellerOf(full);
    expect(teller.tell(busy, [], fast, 500).kind).toBe('full');
    expect(teller.tell(busy, [], fast, 200).kind).toBe('busy');
  });

  test('tells what is true at once when the playhead stands', () => {
    expect(tellerOf(full).tell(busy, [], still, 0).kind).toBe('busy');
  });

  test('gives the same object as long as it says the same', () => {
    const teller = new Teller();
    const first = teller.tell(full, [], still, 0);
    expect(teller.tell(full, [], still, 16)).toBe(first);
  });

  test('knows nothing any more of a run that was left', () => {
    const teller = tellerOf(full);
    teller.forget();
    expect(teller.tell(busy, [], playing, 0).kind).toBe('busy');
  });
});
