import { type Box, boxOf, type Drawing } from './box';
import { svg } from './svg';
import { angleOf } from './turned';
import { type Type, typeOf } from './typeOf';

/** A piece of text that stands on one line. */
interface Line {
  text: string;
  left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels by which tops may differ within a line. */
const SAME = 2;

/** The text of a node, line by line, where the browser has set it. Its type is `scale` times as large as its style says. */
export function drawText(
  node: Text,
  style: CSSStyleDeclaration,
  scale: number,
  drawing: Drawing,
): SVGElement[] {
  const type = typeOf(style, scale);
  const isUpright = style.writingMode === 'horizontal-tb';
  return linesOf(node).map(({ text, left, right, top, bottom }) => {
    const box = boxOf(new DOMRect(left, top, right - left, bottom - top), drawing);
    const place = isUpright ? flat(box, type) : upOrDown(box, type, style);
    return svg('text', { ...place, ...type.attributes, lengthAdjust: 'spacingAndGlyphs' }, [
      style.textTransform === 'uppercase' ? text.toUpperCase() : text,
    ]);
  });
}

/** On its baseline; as long as it is here, be the font another. */
function flat({ x, y, width, height }: Box, { ascent, descent }: Type) {
  return { x, y: y + (height + ascent - descent) / 2, textLength: width };
}

/** Read from top to bottom, or from bottom to top where its element is turned round. */
function upOrDown(
  { x, y, width, height }: Box,
  { ascent, descent }: Type,
  { rotate }: CSSStyleDeclaration,
) {
  const [middle, centre] = [x + width / 2, y + height / 2];
  const angle = angleOf(rotate) === 180 ? -90 : 90;
  return {
    x: middle,
    y: centre + (ascent - descent) / 2,
    textLength: height,
    'text-anchor': 'middle',
    transform: `rotate(${angle} ${middle} ${centre})`,
  };
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const rectsOf = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const take = (text: string, { left, right, top, bottom }: DOMRect, gap: string): void => {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < SAME && left >= last.right - SAME) {
      last.text += gap + text;
      last.right = right;
    } else lines.push({ text, left, right, top, bottom });
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const rects = rectsOf(index, index + word.length);
    const [only] = rects;
    if (rects.length === 1 && only !== undefined) {
      take(word, only, ' ');
      continue;
    }
    // A long word goes over more than one line.
    for (let at = 0; at < word.length; at++) {
      for (const rect of rectsOf(index + at, index + at + 1)) {
        take(word.charAt(at), rect, at === 0 ? ' ' : '');
      }
    }
  }
  return lines;
}
