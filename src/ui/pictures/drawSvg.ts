import { boxOf, type Drawing } from './box';
import { plainColour } from './plainColour';
import { svg } from './svg';

/** What can be said of a shape besides its colours, with what holds unless it is said. */
const properties: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
};

const shapes = new Set('path rect circle ellipse line polyline polygon text tspan'.split(' '));
/** They say where things are, and not how they look: those stay as they are. */
const kept = new Set(
  'd x y x1 x2 y1 y2 dx dy cx cy r rx ry width height points viewBox preserveAspectRatio gradientUnits patternUnits patternTransform gradientTransform offset textLength lengthAdjust'.split(
    ' ',
  ),
);
/** For those who listen, and what no picture needs. */
const silent = new Set('title desc metadata script style foreignObject'.split(' '));

/** A drawing within the page, with the looks that the page's styles give it. Its own lengths are its own units. */
export function drawSvg(element: SVGSVGElement, scale: number, drawing: Drawing): SVGElement {
  const box = boxOf(element.getBoundingClientRect(), drawing);
  const { overflow } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const view = element.getAttribute('viewBox') ?? `0 0 ${width / scale} ${height / scale}`;
  const fit = element.getAttribute('preserveAspectRatio');
  return svg(
    'svg',
    { ...box, viewBox: view, ...(fit === null ? {} : { preserveAspectRatio: fit }), overflow },
    children(element, scale),
  );
}

function children(element: Element, scale: number): (Node | string)[] {
  return [...element.childNodes].flatMap((node): (Node | string)[] => {
    if (node instanceof Text) return shapes.has(element.localName) ? [node.data] : [];
    if (!(node instanceof SVGElement) || silent.has(node.localName)) return [];
    const drawn = copied(node, scale);
    return drawn === null ? [] : [drawn];
  });
}

/** Null for what is not seen. */
function copied(element: SVGElement, scale: number): SVGElement | null {
  const style = getComputedStyle(element);
  const isShape = shapes.has(element.localName);
  if (style.display === 'none' || style.opacity === '0') return null;
  if (isShape && style.visibility !== 'visible') return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    if (kept.has(name)) attributes[name] = value;
  }
  if (element.id !== '') attributes['id'] = element.id;
  if (style.opacity !== '1') attributes['opacity'] = style.opacity;
  const transform = transformOf(element, style);
  if (transform !== null) attributes['transform'] = transform;
  if (element.localName === 'stop')
    paint(attributes, 'stop-color', style.stopColor, style.stopOpacity);
  if (isShape) look(attributes, style, scale);
  return svg(element.localName, attributes, children(element, scale));
}

function look(attributes: Record<string, string>, style: CSSStyleDeclaration, scale: number): void {
  paint(attributes, 'fill', style.fill, style.fillOpacity);
  if (style.stroke !== 'none') {
    paint(attributes, 'stroke', style.stroke, style.strokeOpacity);
    const width = Number.parseFloat(style.strokeWidth);
    // Such a line is as wide as its style says whatever it is in, but for what the page itself is drawn larger.
    const isOfPage = style.vectorEffect === 'non-scaling-stroke';
    attributes['stroke-width'] = String(isOfPage ? width * scale : width);
  }
  for (const [name, unless] of Object.entries(properties)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== unless) attributes[name] = value;
  }
  attributes['font-family'] = style.fontFamily;
  attributes['font-size'] = style.fontSize;
}

function paint(
  attributes: Record<string, string>,
  name: string,
  value: string,
  opacity: string,
): void {
  const share = `${name === 'stop-color' ? 'stop' : name}-opacity`;
  if (value === 'none' || value.startsWith('url(')) {
    // A browser writes the address in quotes.
    attributes[name] = value.replaceAll('"', '');
    if (opacity !== '1') attributes[share] = opacity;
    return;
  }
  const plain = plainColour(value);
  const covers = plain.opacity * Number(opacity);
  attributes[name] = plain.colour;
  if (covers < 1) attributes[share] = String(covers);
}

/** A style's transform about its origin, as an attribute. */
function transformOf(element: SVGElement, style: CSSStyleDeclaration): string | null {
  const { transform, transformOrigin, transformBox } = style;
  if (transform === 'none') return null;
  const [x = 0, y = 0] = transformOrigin.split(' ').map(Number.parseFloat);
  const isOwn = transformBox === 'fill-box' && element instanceof SVGGraphicsElement;
  const { x: left, y: top } = isOwn ? element.getBBox() : { x: 0, y: 0 };
  const [cx, cy] = [x + left, y + top];
  if (cx === 0 && cy === 0) return transform;
  return `translate(${cx} ${cy}) ${transform} translate(${-cx} ${-cy})`;
}
