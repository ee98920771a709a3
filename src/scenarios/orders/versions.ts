/** One version: its settings are switches. */
export const versions = ['orders'] as const;

export type Version = (typeof versions)[number];
