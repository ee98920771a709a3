import { inLanguage } from './inLanguage';
import { number } from './numbers';

const at = (time: number): string => `${number(time)} s`;

/** The words of the dialog that shares a moment. Times are in virtual seconds. */
export const share = inLanguage('share', {
  title: 'Share this moment',
  close: 'Close',
  loading: 'One moment …',
  /** What whoever opens the link sees. */
  moment: (time: number): string =>
    `Whoever opens this link sees exactly what you see, at ${at(time)}, paused.`,
  lesson: (time: number): string =>
    `Whoever opens this link sees this step of the lesson, with its run as you see it at ${at(time)}, paused.`,
  trees: (time: number): string =>
    `Whoever opens this link sees this scene, with the order service at ${at(time)}, paused. Items that were typed are not in it.`,
  place: 'Whoever opens this link sees this page from its beginning.',
  /** After a sentence that says why. */
  cannot: 'So this link opens the scene from its beginning.',
  link: 'Link',
  copy: 'Copy link',
  embed: 'Code to embed it in a web page',
  embedHint:
    'Only the stage and playback, with a link to this page. It needs no storage and no cookies.',
  copyEmbed: 'Copy code',
  copied: 'Copied.',
  notCopied:
    'The browser does not allow copying here. The text is selected: press Ctrl C, or ⌘ C on a Mac.',
  qr: 'QR code of the link',
  tooLongForQr: (most: number): string =>
    `The link has more than ${number(most)} characters: too many for a QR code that a camera can read.`,
  /** The title of the frame, for those who don’t see it. */
  frame: 'Await Your Turn: asyncio.Queue, seen at work',
});
