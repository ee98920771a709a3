interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where one may stand beside a node, in radii; the first of those that are equally free is taken. */
const besides: readonly Spot[] = [
  { x: 1.85, y: -1 },
  { x: -1.85, y: -1 },
  { x: 1.85, y: 1 },
  { x: -1.85, y: 1 },
  { x: 0, y: 2.1 },
];

/** Beside a node, within the width of the drawing, where all other nodes are farthest away. */
export function visitorSpot(
  host: Spot,
  nodes: readonly Spot[],
  radius: number,
  width: number,
): Spot {
  const others = nodes.filter((node) => node !== host);
  const room = (spot: Spot): number =>
    Math.min(
      // The edge counts as a node as far away as it.
      spot.x,
      width - spot.x,
      ...others.map(({ x, y }) => Math.hypot(spot.x - x, spot.y - y)),
    );
  return besides
    .map(({ x, y }) => ({ x: host.x + x * radius, y: host.y + y * radius }))
    .reduce((best, spot) => (room(spot) > room(best) ? spot : best));
}
