/** The lines on which tasks wait; the versions differ in one other line only. From 1; the tests find each in its listing. */
export const lines = {
  get: 26,
  scan: 28,
  put: 41,
  interval: 42,
  entrance: 54,
  join: 55,
} as const;
