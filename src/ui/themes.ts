export const themes = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];
