/** The path of an address below a folder, without what follows its `?`; null if it is elsewhere. */
export function pathBelow(folder: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const base = new URL(folder);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null;
  return pathname.slice(base.pathname.length);
}
