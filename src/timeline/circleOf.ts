/**
 * The shortest circle in which each waits for the next, beginning with the first node that stands in one;
 * empty if there is none. `next` tells for whom a node waits.
 */
export function circleOf(
  nodes: readonly number[],
  next: (node: number) => readonly number[],
): number[] {
  let shortest: number[] = [];
  for (const node of nodes) {
    const circle = wayBack(node, next);
    if (circle.length > 0 && (shortest.length === 0 || circle.length < shortest.length)) {
      shortest = circle;
    }
  }
  return shortest;
}

/** Breadth first: the shortest way from a node back to itself, empty if there is none. */
function wayBack(start: number, next: (node: number) => readonly number[]): number[] {
  const ways: number[][] = [[start]];
  const seen = new Set<number>();
  for (const way of ways) {
    for (const node of next(way[way.length - 1] as number)) {
      if (node === start) return way;
      if (seen.has(node)) continue;
      seen.add(node);
      ways.push([...way, node]);
    }
  }
  return [];
}
