import { useMemo } from 'react';
import { share } from '../../words/share';
import { QUIET, qrPath } from './qrPath';

/** Beyond this a camera at the back of a room can't tell the modules apart. */
const LONGEST = 1000;

/** A text as a QR code, black on white in every theme: cameras want it so. */
export function QrCode({ text }: { readonly text: string }) {
  const code = useMemo(() => (text.length > LONGEST ? null : qrPath(text)), [text]);
  if (code === null) return <p className="share-no-qr hint">{share.tooLongForQr(LONGEST)}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className="share-qr"
      role="img"
      aria-label={share.qr}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
