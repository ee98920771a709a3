/** A colour as every program reads it, and how far it covers what is below: 0 to 1. */
export interface PlainColour {
  readonly colour: string;
  readonly opacity: number;
}

const known = new Map<string, PlainColour>();
let pixel: CanvasRenderingContext2D | null = null;

/**
 * A computed colour in plain notation. A browser mixes in notations that only browsers read; what it paints with them is
 * told by a pixel. Throws an Error where there is no canvas.
 */
export function plainColour(computed: string): PlainColour {
  const found = known.get(computed);
  if (found !== undefined) return found;
  const made = painted(computed);
  known.set(computed, made);
  return made;
}

function painted(computed: string): PlainColour {
  if (pixel === null) {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    pixel = canvas.getContext('2d', { willReadFrequently: true });
  }
  if (pixel === null) throw new Error('This browser has no canvas to read colours from.');
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = computed;
  pixel.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: Math.round((alpha / 255) * 1000) / 1000 };
}
