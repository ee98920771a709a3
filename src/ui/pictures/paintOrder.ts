/**
 * Children in the order in which a browser paints them, by z-index where they have one. Enough for pages that do not
 * weave the layers of different parents.
 */
export function paintOrder(parent: Element): readonly ChildNode[] {
  const layers = [...parent.childNodes].map((node) => ({ node, layer: layerOf(node) }));
  return layers.toSorted((a, b) => a.layer - b.layer).map(({ node }) => node);
}

function layerOf(node: ChildNode): number {
  if (!(node instanceof HTMLElement)) return 0;
  const { zIndex } = getComputedStyle(node);
  return zIndex === 'auto' ? 0 : Number(zIndex);
}
