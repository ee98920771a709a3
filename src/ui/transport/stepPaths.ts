/** What a button shows that goes one step back, and on: on a ground of 24 × 24. */
export const stepPaths = {
  back: 'M14.2 4.5 16 6.3 10.3 12l5.7 5.7-1.8 1.8L6.7 12z',
  on: 'M9.8 4.5 8 6.3l5.7 5.7L8 17.7l1.8 1.8 7.5-7.5z',
} as const;
