const REGIONS = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';

/** What all live regions of the page say but this one: where that changes, somebody is listening to something else. */
export function othersSaying(own: Element | null): string {
  return Array.from(document.querySelectorAll(REGIONS))
    .filter((region) => region !== own)
    .map((region) => region.textContent)
    .join('\n');
}
