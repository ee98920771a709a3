/** What `random.seed` takes here: a whole number of 32 bits. */
export const seedBounds = { name: 'seed', min: 0, max: 2 ** 32 - 1, step: 1 } as const;
