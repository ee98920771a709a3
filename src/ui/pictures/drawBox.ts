import type { Box, Drawing } from './box';
import { drawBackground } from './drawBackground';
import { drawRings } from './drawRings';
import { plainColour } from './plainColour';
import { type Radii, shapeOf } from './shapeOf';
import { svg } from './svg';

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof sides)[number];

interface Border {
  readonly width: number;
  readonly kind: string;
  readonly colour: string;
}

/** Ground, border and rings of an element, whose lengths are to be taken `scale` times. */
export function drawBox(
  style: CSSStyleDeclaration,
  box: Box,
  scale: number,
  drawing: Drawing,
): SVGElement[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const radii = radiiOf(style, box, scale);
  return [
    ...drawRings(style, box, radii, scale),
    ...drawBackground(style, box, radii, drawing),
    ...drawBorder(style, box, radii, scale),
  ];
}

function radiiOf(style: CSSStyleDeclaration, { width }: Box, scale: number): Radii {
  return [
    style.borderTopLeftRadius,
    style.borderTopRightRadius,
    style.borderBottomRightRadius,
    style.borderBottomLeftRadius,
  ].map((text) => {
    const radius = Number.parseFloat(text);
    return text.includes('%') ? (radius / 100) * width : radius * scale;
  }) as unknown as Radii;
}

function borderOf(style: CSSStyleDeclaration, side: Side, scale: number): Border {
  const kind = style[`border${side}Style`];
  const width = kind === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) * scale;
  return { width, kind, colour: style[`border${side}Color`] };
}

function drawBorder(
  style: CSSStyleDeclaration,
  { x, y, width, height }: Box,
  radii: Radii,
  scale: number,
): SVGElement[] {
  const borders = sides.map((side) => borderOf(style, side, scale));
  const [top] = borders as [Border, ...Border[]];
  const isOne = borders.every(
    (border) =>
      border.width === top.width && border.kind === top.kind && border.colour === top.colour,
  );
  if (isOne) {
    const half = top.width / 2;
    const inner = {
      x: x + half,
      y: y + half,
      width: width - top.width,
      height: height - top.width,
    };
    const shape = shapeOf(
      inner,
      radii.map((radius) => Math.max(0, radius - half)) as unknown as Radii,
    );
    shape.setAttribute('fill', 'none');
    return stroked(shape, top);
  }
  return borders.flatMap((border, side) =>
    stroked(sideOf(side, { x, y, width, height }, radii, border), border),
  );
}

/** One side of a box, with its half of the corners at its ends. */
function sideOf(side: number, box: Box, radii: Radii, { width: thick }: Border): SVGElement {
  const { x, y, width, height } = box;
  const isAcross = side % 2 === 0;
  const length = isAcross ? width : height;
  const most = Math.min(width, height) / 2;
  const [from, to] = [radii[side] ?? 0, radii[(side + 1) % 4] ?? 0].map((radius) =>
    Math.min(Math.max(0, radius - thick / 2), most),
  ) as [number, number];
  // Drawn as a top side from the left to the right, and turned to where it belongs.
  const turn = [`translate(${x} ${y})`, `translate(${x + width} ${y}) rotate(90)`][side];
  const back = `translate(${x + width} ${y + height}) rotate(180)`;
  const up = `translate(${x} ${y + height}) rotate(270)`;
  const half = thick / 2;
  // 45 degrees of a corner.
  const bit = (radius: number): number => radius * (1 - Math.SQRT1_2);
  const d = [
    `M${half + bit(from)} ${half + bit(from)}`,
    from > 0 ? `A${from} ${from} 0 0 1 ${half + from} ${half}` : '',
    `H${length - half - to}`,
    to > 0 ? `A${to} ${to} 0 0 1 ${length - half - bit(to)} ${half + bit(to)}` : '',
  ].join('');
  return svg('path', { d, fill: 'none', transform: turn ?? (side === 2 ? back : up) });
}

function stroked(shape: SVGElement, { width, kind, colour }: Border): SVGElement[] {
  const plain = plainColour(colour);
  if (width <= 0 || plain.opacity === 0) return [];
  shape.setAttribute('stroke', plain.colour);
  shape.setAttribute('stroke-width', String(width));
  if (plain.opacity < 1) shape.setAttribute('stroke-opacity', String(plain.opacity));
  if (kind === 'dashed') shape.setAttribute('stroke-dasharray', `${width * 3} ${width * 2}`);
  if (kind === 'dotted') {
    shape.setAttribute('stroke-dasharray', `0 ${width * 2}`);
    shape.setAttribute('stroke-linecap', 'round');
  }
  return [shape];
}
