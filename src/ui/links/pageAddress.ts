/** The address of this page with another end: what stands behind the `#`, and whether it is the page to be embedded. */
export function pageAddress(hash: string, isEmbedded = false): string {
  const url = new URL(location.href);
  url.search = isEmbedded ? '?embed' : '';
  url.hash = hash;
  return url.href;
}
