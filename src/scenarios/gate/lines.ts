/** The lines on which tasks wait, of both listings; no two of them have the same number. From 1; the tests find each in its listing. */
export const lines = {
  permit: 13,
  job: 14,
  gather: 25,
  get: 17,
  work: 18,
  put: 29,
  produced: 37,
  join: 38,
} as const;
