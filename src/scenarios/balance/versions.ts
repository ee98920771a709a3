/** One version: its settings are switches. */
export const versions = ['balance'] as const;

export type Version = (typeof versions)[number];
