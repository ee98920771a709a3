/** A picture as an SVG file. */
export function svgFile(picture: SVGElement): Blob {
  const text = new XMLSerializer().serializeToString(picture);
  return new Blob([text], { type: 'image/svg+xml' });
}
