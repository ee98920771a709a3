/** The lines on which tasks wait. From 1; the tests find each in its listing. */
export const lines = {
  put: 90,
  rate: 116,
  get: 121,
  work: 122,
  join: 129,
  left: 136,
  closing: 192,
} as const;
