/** The stops of the speed slider, in virtual seconds a wall second: about even steps on a log scale. */
export const speeds: readonly number[] = [0.1, 0.25, 0.5, 1, 2, 5, 10, 25, 100];
