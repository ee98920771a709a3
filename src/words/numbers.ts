import { decimals } from './decimals';

const plain = decimals(0, 3);

export const tenths = decimals(1);
export const hundredths = decimals(2);
/** Fine enough to tell two callbacks apart. */
export const millionths = decimals(6);

export const number = (value: number): string => plain.format(value);
export const count = (value: number, one: string, many: string): string =>
  `${plain.format(value)} ${value === 1 ? one : many}`;
export const seconds = (value: number): string => `${plain.format(value)} s`;
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
