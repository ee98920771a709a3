import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Stays } from '../../src/timeline/stays';

test('the first who had not left by any position is the one that a search from the start finds', () => {
  // A number that is not below the share of arrivals picks who leaves.
  const choices = fc.array(fc.nat(999), { maxLength: 900, size: 'max' });
  fc.assert(
    fc.property(choices, fc.array(fc.nat(1000)), (steps, asked) => {
      const stays = new Stays();
      const left: number[] = [];
      const present: number[] = [];
      for (const [position, choice] of steps.entries()) {
        if (choice < 600 || present.length === 0) {
          present.push(stays.arrive());
          left.push(Infinity);
          continue;
        }
        const [row] = present.splice(choice % present.length, 1) as [number];
        stays.leave(row, position);
        left[row] = position;
      }
      for (const position of [...asked, 0, steps.length]) {
        expect(stays.firstAt(position)).toBe(left.findIndex((at) => at > position));
      }
    }),
  );
});
