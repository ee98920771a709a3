/** A sentence in which Python stands between backticks, as it is spoken or named. */
export const plainText = (text: string): string => text.replaceAll('`', '');
