import { useId } from 'react';
import type { Lit } from './litAt';

/** The dark over the page, with holes in it. */
export function Light({ lit }: { readonly lit: Lit }) {
  const mask = useId();
  const { x, y, radius, box } = lit;
  return (
    <svg className="spotlight" aria-hidden="true">
      <mask id={mask}>
        <rect width="100%" height="100%" fill="#ffffff" />
        <circle cx={x} cy={y} r={radius} fill="#000000" />
        {box !== null && <rect {...box} rx={radius / 10} fill="#000000" />}
      </mask>
      <rect className="spotlight-dark" width="100%" height="100%" mask={`url(#${mask})`} />
      <circle className="spotlight-edge" cx={x} cy={y} r={radius} />
    </svg>
  );
}
