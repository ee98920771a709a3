import { type Box, boxOf, type Drawing } from './box';
import { drawBox } from './drawBox';
import { drawField, drawSlider } from './drawField';
import { drawPseudo } from './drawPseudo';
import { drawSvg } from './drawSvg';
import { drawText } from './drawText';
import { paintOrder } from './paintOrder';
import { plainColour } from './plainColour';
import { svg } from './svg';
import { angleOf, turned } from './turned';

/** What a picture can do without: what is to be unfolded, and what one writes much in. */
const leftOut = new Set(['DETAILS', 'OPTION', 'TEXTAREA', 'SCRIPT', 'STYLE', 'TEMPLATE']);

/**
 * What is seen of an element at this moment, as an SVG that stands by itself: shapes and text, no part of it HTML, so
 * that any program for drawings opens it. One unit is one CSS pixel.
 */
export function pictureOf(element: HTMLElement, title: string): SVGElement {
  const rect = element.getBoundingClientRect();
  const { width, height } = rect;
  const defs = svg('defs');
  let ids = 0;
  const drawing: Drawing = {
    left: rect.left,
    top: rect.top,
    defs,
    nextId: () => `part-${++ids}`,
  };
  const { colour } = groundOf(element);
  const parts = drawElement(element, scaleAround(element), drawing);
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    [svg('title', {}, [title]), defs, svg('rect', { width, height, fill: colour }), ...parts],
  );
}

/** The colour behind an element. */
function groundOf(element: Element | null): { readonly colour: string } {
  for (let at = element; at !== null; at = at.parentElement) {
    const ground = plainColour(getComputedStyle(at).backgroundColor);
    if (ground.opacity === 1) return ground;
  }
  return { colour: '#ffffff' };
}

/** How much larger an element's pixels are drawn than its style says, by those it is in. */
function scaleAround(element: Element): number {
  let scale = 1;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    scale *= scaleOf(getComputedStyle(at));
  }
  return scale;
}

/** The page turns text only, and stretches nothing in one direction. */
function scaleOf({ transform }: CSSStyleDeclaration): number {
  if (transform === 'none') return 1;
  const { a, b } = new DOMMatrixReadOnly(transform);
  return Math.hypot(a, b);
}

function drawElement(element: HTMLElement, around: number, drawing: Drawing): SVGElement[] {
  if (leftOut.has(element.tagName)) return [];
  const style = getComputedStyle(element);
  // What is there for those who listen is clipped to nothing.
  if (style.display === 'none' || style.opacity === '0' || style.clipPath.startsWith('inset(50%')) {
    return [];
  }
  const scale = around * scaleOf(style);
  const isSeen = style.visibility === 'visible';
  const box = boxOf(element.getBoundingClientRect(), drawing);
  const own = isSeen ? drawOwn(element, style, box, scale, drawing) : [];
  const inside = [
    ...(isSeen ? drawPseudo(element, '::before', scale, drawing) : []),
    ...paintOrder(element).flatMap((node): SVGElement[] => {
      if (node instanceof Text) return isSeen ? drawText(node, style, scale, drawing) : [];
      if (node instanceof HTMLElement) return drawElement(node, scale, drawing);
      if (!(node instanceof SVGSVGElement)) return [];
      const looks = getComputedStyle(node);
      if (looks.display === 'none' || looks.opacity === '0') return [];
      return faded(looks, [drawSvg(node, scale, drawing)]);
    }),
    ...(isSeen ? drawPseudo(element, '::after', scale, drawing) : []),
  ];
  return faded(style, [...own, ...clipped(element, style, box, inside, drawing)]);
}

/** The element without what it holds. */
function drawOwn(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  box: Box,
  scale: number,
  drawing: Drawing,
): SVGElement[] {
  if (element instanceof HTMLInputElement && element.type === 'range') {
    return drawSlider(element, style, box);
  }
  if (style.display === 'inline') {
    return boxesOf(element, drawing).flatMap((each) => drawBox(style, each, scale, drawing));
  }
  const angle = angleOf(style.rotate);
  if (angle % 180 !== 0) {
    // What is told of it is the box around it when it is turned.
    const { offsetWidth, offsetHeight } = element;
    const [width, height] = [offsetWidth * scale, offsetHeight * scale];
    const x = box.x + (box.width - width) / 2;
    const y = box.y + (box.height - height) / 2;
    const straight = { x, y, width, height };
    return turned(drawBox(style, straight, scale, drawing), style, straight);
  }
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  return [
    ...drawBox(style, box, scale, drawing),
    ...(isField ? drawField(element, style, box, scale) : []),
  ];
}

/** An inline element has a box on each line. */
const boxesOf = (element: Element, drawing: Drawing): Box[] =>
  [...element.getClientRects()].map((rect) => boxOf(rect, drawing));

function faded({ opacity }: CSSStyleDeclaration, parts: SVGElement[]): SVGElement[] {
  return opacity === '1' || parts.length === 0 ? parts : [svg('g', { opacity }, parts)];
}

/** What an element holds ends at its edge, if it is more than fits. */
function clipped(
  element: HTMLElement,
  { overflowX, overflowY }: CSSStyleDeclaration,
  { x, y, width, height }: Box,
  parts: SVGElement[],
  { defs, nextId }: Drawing,
): SVGElement[] {
  const fits =
    element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight;
  if (fits || (overflowX === 'visible' && overflowY === 'visible') || parts.length === 0) {
    return parts;
  }
  const id = nextId();
  defs.append(svg('clipPath', { id }, [svg('rect', { x, y, width, height })]));
  return [svg('g', { 'clip-path': `url(#${id})` }, parts)];
}
