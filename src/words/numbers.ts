import { languageTag } from './languageTag';

const plain = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 3 });

const places = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(languageTag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

export const tenths = places(1);
export const hundredths = places(2);
/** Fine enough to tell two callbacks apart. */
export const millionths = places(6);

export const number = (value: number): string => plain.format(value);
export const count = (value: number, one: string, many: string): string =>
  `${plain.format(value)} ${value === 1 ? one : many}`;
export const seconds = (value: number): string => `${plain.format(value)} s`;
export const percent = (share: number): string => `${Math.round(share * 100)}%`;
