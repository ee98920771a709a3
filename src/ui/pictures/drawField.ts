import type { Box } from './box';
import { plainColour } from './plainColour';
import { svg } from './svg';
import { typeOf } from './typeOf';

/** What stands in a field, of which a page does not tell where it has set it: on one line, in the middle of its height. */
export function drawField(
  field: HTMLInputElement | HTMLSelectElement,
  style: CSSStyleDeclaration,
  { x, y, width, height }: Box,
  scale: number,
): SVGElement[] {
  const text =
    field instanceof HTMLInputElement ? field.value : (field.selectedOptions[0]?.text ?? '');
  if (text === '') return [];
  const { ascent, descent, attributes } = typeOf(style, scale);
  const [left, right] = [
    Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth),
    Number.parseFloat(style.paddingRight) + Number.parseFloat(style.borderRightWidth),
  ];
  const [place, anchor] =
    style.textAlign === 'right' || style.textAlign === 'end'
      ? [x + width - right * scale, 'end']
      : style.textAlign === 'center'
        ? [x + width / 2, 'middle']
        : [x + left * scale, 'start'];
  return [
    svg(
      'text',
      { x: place, y: y + (height + ascent - descent) / 2, 'text-anchor': anchor, ...attributes },
      [text],
    ),
  ];
}

/** The rail of a slider and its thumb, which each browser draws its own way: here as the page has them. */
export function drawSlider(
  slider: HTMLInputElement,
  { color, accentColor }: CSSStyleDeclaration,
  { x, y, width, height }: Box,
): SVGElement[] {
  const { colour } = plainColour(accentColor === 'auto' ? color : accentColor);
  const [min, max] = [Number(slider.min || 0), Number(slider.max || 100)];
  const share = max > min ? (Number(slider.value) - min) / (max - min) : 0;
  const radius = Math.min(height / 2, 9);
  const middle = y + height / 2;
  const at = x + radius + share * (width - 2 * radius);
  return [
    svg('path', {
      d: `M${x} ${middle}h${width}`,
      stroke: colour,
      'stroke-opacity': 0.3,
      'stroke-width': 4,
    }),
    svg('path', { d: `M${x} ${middle}H${at}`, stroke: colour, 'stroke-width': 4 }),
    svg('circle', {
      cx: at,
      cy: middle,
      r: radius - 1,
      fill: '#ffffff',
      stroke: colour,
      'stroke-width': 2,
    }),
  ];
}
