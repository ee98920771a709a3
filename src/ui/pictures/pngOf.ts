import { svgFile } from './svgFile';

/** Pixels of the file for one of the page: sharp on a slide. */
export const PNG_SCALE = 2;

/** A picture as a PNG. Rejects if the browser cannot draw it. */
export async function pngOf(picture: SVGElement): Promise<Blob> {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const address = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * PNG_SCALE);
    canvas.height = Math.round(height * PNG_SCALE);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas to draw pictures on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('This browser makes no PNG of so large a picture.'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
