import type { Box, Drawing } from './box';
import { type Gradient, gradientOf, lengthOf, listed, offsetsOf } from './gradient';
import { plainColour } from './plainColour';
import { type Radii, shapeOf } from './shapeOf';
import { svg } from './svg';

/** What is painted behind an element's content: its colour, and gradients along an axis. Other images are left out. */
export function drawBackground(
  style: CSSStyleDeclaration,
  box: Box,
  radii: Radii,
  drawing: Drawing,
): SVGElement[] {
  const drawn: SVGElement[] = [];
  const ground = plainColour(style.backgroundColor);
  if (ground.opacity > 0) drawn.push(filled(shapeOf(box, radii), ground.colour, ground.opacity));
  const [images, sizes, places, repeats] = [
    style.backgroundImage,
    style.backgroundSize,
    style.backgroundPosition,
    style.backgroundRepeat,
  ].map(listed) as [string[], string[], string[], string[]];
  // The first one lies on top.
  for (let at = images.length - 1; at >= 0; at--) {
    const gradient = gradientOf(images[at] ?? '');
    if (gradient === null) continue;
    const tile = tileOf(box, sizes[at % sizes.length] ?? '', places[at % places.length] ?? '');
    const isOnce = (repeats[at % repeats.length] ?? '').startsWith('no-repeat');
    drawn.push(layer(gradient, box, tile, isOnce, radii, drawing));
  }
  return drawn;
}

function filled(shape: SVGElement, colour: string, opacity: number): SVGElement {
  shape.setAttribute('fill', colour);
  if (opacity < 1) shape.setAttribute('fill-opacity', String(opacity));
  return shape;
}

/** Where an image lies first. */
function tileOf(box: Box, size: string, place: string): Box {
  const [w = 'auto', h = 'auto'] = size.split(' ');
  const width = w === 'auto' ? box.width : lengthOf(w, box.width);
  const height = h === 'auto' ? box.height : lengthOf(h, box.height);
  const [left = '0%', top = '0%'] = place.split(' ');
  return {
    x: box.x + lengthOf(left, box.width - width),
    y: box.y + lengthOf(top, box.height - height),
    width,
    height,
  };
}

function layer(
  gradient: Gradient,
  box: Box,
  tile: Box,
  isOnce: boolean,
  radii: Radii,
  { defs, nextId }: Drawing,
): SVGElement {
  const name = nextId();
  const { angle } = gradient;
  const isAcross = angle % 180 === 90;
  // Within the tile, from where the gradient begins to where it ends.
  const length = isAcross ? tile.width : tile.height;
  const isBack = angle === 270 || angle === 0;
  const [from, to] = isBack ? [length, 0] : [0, length];
  const offsets = offsetsOf(gradient, length);
  const stops = gradient.stops.map(({ colour }, index) => {
    const { colour: plain, opacity } = plainColour(colour);
    return svg('stop', {
      offset: offsets[index] ?? 1,
      'stop-color': plain,
      'stop-opacity': opacity,
    });
  });
  const isTiled = !isOnce && (tile.width < box.width || tile.height < box.height);
  const [x, y] = isTiled ? [0, 0] : [tile.x, tile.y];
  defs.append(
    svg(
      'linearGradient',
      {
        id: name,
        gradientUnits: 'userSpaceOnUse',
        x1: isAcross ? x + from : x,
        x2: isAcross ? x + to : x,
        y1: isAcross ? y : y + from,
        y2: isAcross ? y : y + to,
      },
      stops,
    ),
  );
  if (!isTiled) {
    const isWhole = tile.width >= box.width && tile.height >= box.height;
    return filled(isWhole ? shapeOf(box, radii) : shapeOf(tile, [0, 0, 0, 0]), `url(#${name})`, 1);
  }
  const pattern = nextId();
  const { width, height } = tile;
  defs.append(
    svg(
      'pattern',
      { id: pattern, patternUnits: 'userSpaceOnUse', x: tile.x, y: tile.y, width, height },
      [svg('rect', { width, height, fill: `url(#${name})` })],
    ),
  );
  return filled(shapeOf(box, radii), `url(#${pattern})`, 1);
}
