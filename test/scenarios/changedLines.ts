/** How many lines a diff of two texts takes away and adds: those that are not in a longest common subsequence. */
export function changedLines(before: string, after: string): { removed: number; added: number } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    for (const [at, other] of b.entries()) {
      const longest =
        line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
      next.push(longest);
    }
    row = next;
  }
  const common = row.at(-1) ?? 0;
  return { removed: a.length - common, added: b.length - common };
}
