const PREFIX = 'mistakes/';

/** What progress calls a mistake: its place in the address. */
export const mistakeKey = (mistake: string): string => PREFIX + mistake;

/** Whether what progress names is a mistake, and no step of a lesson. */
export const isMistakeKey = (key: string): boolean => key.startsWith(PREFIX);
