/** The lines on which tasks wait. From 1; the tests find each in its listing. */
export const lines = {
  gap: 82,
  put: 85,
  get: 92,
  serve: 94,
  look: 121,
  closed: 152,
  inDoors: 154,
  join: 155,
} as const;
