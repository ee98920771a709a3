import { plainColour } from './plainColour';

let measuring: CanvasRenderingContext2D | null = null;

/** How text is written, of which the style's lengths are taken `scale` times, and how far its font reaches above and below the baseline, in pixels. */
export function typeOf(style: CSSStyleDeclaration, scale: number) {
  const size = Number.parseFloat(style.fontSize) * scale;
  measuring ??= document.createElement('canvas').getContext('2d');
  if (measuring === null) throw new Error('This browser has no canvas to measure text with.');
  measuring.font = `${style.fontStyle} ${style.fontWeight} ${size}px ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    measuring.measureText('x');
  const { colour, opacity } = plainColour(style.color);
  return {
    ascent,
    descent,
    attributes: {
      'font-family': style.fontFamily,
      'font-size': size,
      ...(style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }),
      ...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
      fill: colour,
      ...(opacity < 1 ? { 'fill-opacity': opacity } : {}),
    },
  };
}

/** A type and its measures. */
export type Type = ReturnType<typeof typeOf>;
