import { Random } from '../../scenarios/random';

/** The key of which all are when all are equal. */
const EQUAL = 5;

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** `random.seed(seed); numbers = list(range(1, count + 1)); random.shuffle(numbers)`, as Python has it. */
function shuffled(count: number, seed: number): number[] {
  const random = new Random(seed);
  const numbers = upTo(count);
  for (let at = count - 1; at > 0; at--) {
    const other = random.randrange(at + 1);
    [numbers[at], numbers[other]] = [numbers[other] as number, numbers[at] as number];
  }
  return numbers;
}

/** Inputs that show what the two structures are good and bad at, each by how many there are and a seed. */
export const presets = {
  shuffled,
  sorted: upTo,
  reverse: (count: number) => upTo(count).reverse(),
  equal: (count: number) => Array<number>(count).fill(EQUAL),
} as const satisfies Record<string, (count: number, seed: number) => number[]>;

export type Preset = keyof typeof presets;
