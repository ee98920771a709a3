/** What can be open on the page, with the choices of each; the first one is open at first. */
export const panels = {
  /** The card under the stage. */
  under: ['statistics', 'timeline'],
  /** The card beside it. */
  code: ['python', 'typescript', 'log'],
  /** Whether all settings are in sight, or the first few. */
  settings: ['few', 'all'],
} as const;

export type PanelName = keyof typeof panels;

/** What is open. */
export type Panels = { readonly [Name in PanelName]: (typeof panels)[Name][number] };

export const panelNames = Object.keys(panels) as PanelName[];

/** What is open on the first visit. */
export const firstPanels: Panels = { under: 'statistics', code: 'python', settings: 'few' };
