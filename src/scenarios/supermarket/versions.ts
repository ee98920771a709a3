/** The versions of the program: as it works, and as many first write it. The first one runs at first. */
export const versions = ['whileTrue', 'whileNotEmpty'] as const;

export type Version = (typeof versions)[number];
