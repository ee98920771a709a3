import { at } from '../../asyncio';
import { lineOf } from '../lineOf';

/**
 * Tells the trace the lines of this listing, each by a text that no other line of it contains. Throws an Error
 * for a text that none or several contain.
 */
export function markerOf(listing: string): (text: string) => void {
  const lines = new Map<string, number>();
  return (text) => {
    const line = lines.get(text) ?? lineOf(listing, text);
    lines.set(text, line);
    at(line);
  };
}
