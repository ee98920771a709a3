import { type Box, boxOf, type Drawing } from './box';
import { drawBox } from './drawBox';
import { turned } from './turned';

/**
 * A mark that a style puts before or after what an element holds, such as the sign in a legend: its ground and border.
 * Nothing in a page tells where it is; what stands in the line is taken to stand at its end and in the middle of it.
 */
export function drawPseudo(
  element: HTMLElement,
  which: '::before' | '::after',
  scale: number,
  drawing: Drawing,
): SVGElement[] {
  const style = getComputedStyle(element, which);
  if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return [];
  const [width, height] = [sizeOf(style, 'width') * scale, sizeOf(style, 'height') * scale];
  const around = boxOf(element.getBoundingClientRect(), drawing);
  const corner = cornerOf(element, style, which, around, { width, height }, scale);
  const box = squeezed({ ...corner, width, height }, style);
  return turned(drawBox(style, box, scale, drawing), style, box);
}

/** From border to border. */
function sizeOf(style: CSSStyleDeclaration, side: 'width' | 'height'): number {
  const size = Number.parseFloat(style[side]);
  if (style.boxSizing === 'border-box') return size;
  const ends = side === 'width' ? (['Left', 'Right'] as const) : (['Top', 'Bottom'] as const);
  return ends.reduce(
    (sum, end) =>
      sum +
      Number.parseFloat(style[`border${end}Width`]) +
      Number.parseFloat(style[`padding${end}`]),
    size,
  );
}

function cornerOf(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  which: '::before' | '::after',
  around: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  scale: number,
): Pick<Box, 'x' | 'y'> {
  const own = getComputedStyle(element);
  const px = (text: string): number => Number.parseFloat(text) * scale;
  if (style.position === 'absolute') {
    return {
      x: around.x + px(own.borderLeftWidth) + px(style.left),
      y: around.y + px(own.borderTopWidth) + px(style.top),
    };
  }
  const y = around.y + (around.height - height) / 2;
  if (which === '::before') {
    return {
      x: around.x + px(own.borderLeftWidth) + px(own.paddingLeft) + px(style.marginLeft),
      y,
    };
  }
  const right = around.x + around.width - px(own.borderRightWidth) - px(own.paddingRight);
  return { x: right - px(style.marginRight) - width, y };
}

/** A bar that is as long as its transform makes it. */
function squeezed(box: Box, { transform, transformOrigin }: CSSStyleDeclaration): Box {
  if (transform === 'none') return box;
  const { a, d, e, f } = new DOMMatrixReadOnly(transform);
  const [x = 0, y = 0] = transformOrigin.split(' ').map(Number.parseFloat);
  return {
    x: box.x + x - x * a + e,
    y: box.y + y - y * d + f,
    width: box.width * a,
    height: box.height * d,
  };
}
