import type { Till } from './scene';

/** Whether nothing about a till has changed. */
export function isSameTill(a: Till, b: Till): boolean {
  return (
    a.till === b.till &&
    a.state === b.state &&
    a.dismissed === b.dismissed &&
    a.customer === b.customer &&
    a.done === b.done &&
    a.product === b.product &&
    a.since === b.since &&
    a.until === b.until
  );
}
