import { inLanguage } from './inLanguage';
import { number } from './numbers';

/** The words of what can be taken along as a file. Times are in virtual seconds. */
export const files = inLanguage('files', {
  title: 'Take it along as a file',
  /** What is in it. */
  what: (events: number, time: number): string =>
    `Everything that has happened up to ${number(time)} s: ${number(events)} ${events === 1 ? 'event' : 'events'}.`,
  which: 'Run',
  json: ['JSON', 'for a program of your own: settings, and each event with its names'],
  csv: ['CSV', 'for a spreadsheet or pandas: a row for each event'],
  perfetto: [
    'Perfetto',
    'a timeline of the loop and of each task, to be opened at ui.perfetto.dev',
  ],
  /** What is seen, as pictures. */
  pictures: {
    title: 'Pictures',
    hint: 'The stage and the charts as they are now: SVG for a slide that can be changed, PNG for one that can’t, CSV for a chart’s table.',
    svg: 'SVG',
    png: 'PNG',
    csv: 'CSV',
    label: (what: string, format: string): string => `${what}: ${format}`,
  },
  /** The title of a picture. */
  moment: (what: string, time: number, seed: number): string =>
    `${what} at ${number(time)} s, seed ${number(seed)}`,
  making: 'The file is being made …',
  saved: (name: string): string => `${name} is handed to the browser.`,
  tooMany: (events: number, most: number): string =>
    `The run has ${number(events)} events so far, and a file takes at most ${number(most)}. Go back to an earlier moment to save that much.`,
});
