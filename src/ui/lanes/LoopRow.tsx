import { useViewer } from '../../store';
import type { CallbackRun } from '../../timeline';
import { lanes as words } from '../../words/lanes';

interface Props {
  readonly x: (time: number) => number;
  readonly width: number;
  /** Each callback by itself, or null if they are too many. */
  readonly blocks: readonly CallbackRun[] | null;
  /** How many callbacks there are in columns of equal width. */
  readonly density: Uint32Array;
  /** Which callback runs at the playhead, or ran last; -1 for none. */
  readonly now: number;
  readonly nameOf: (task: number) => string | null;
}

/** Pixels that a letter takes at the most, and what stands to its sides. */
const LETTER = 7.4;
const MARGIN = 8;

/** What is written on a block: the longest text that fits, or nothing. */
function textFor(callback: CallbackRun, name: string | null, width: number): string {
  const fits = (text: string): boolean => text.length * LETTER + MARGIN <= width;
  return words.block(callback.kind, name).find(fits) ?? '';
}

/** The lane of the loop itself: its callbacks in the order they ran, or how many there were. */
export function LoopRow({ x, width, blocks, density, now, nameOf }: Props) {
  const pointed = useViewer((state) => state.pointed);
  if (blocks === null) return <Density density={density} width={width} />;
  return (
    <>
      {blocks.map((callback) => {
        const left = Math.max(0, x(callback.from));
        const wide = Math.min(width, x(callback.to)) - left;
        const name = callback.task < 0 ? null : nameOf(callback.task);
        return (
          <span
            key={callback.order}
            className="lanes-block"
            data-now={callback.order === now || undefined}
            data-skipped={callback.skipped || undefined}
            data-pointed={(name !== null && name === pointed) || undefined}
            style={{ left, width: Math.max(1, wide) }}
          >
            {textFor(callback, name, wide)}
          </span>
        );
      })}
    </>
  );
}

const HEIGHT = 20;

function Density({ density, width }: { readonly density: Uint32Array; readonly width: number }) {
  const most = Math.max(1, ...density);
  const wide = width / Math.max(1, density.length);
  let path = '';
  for (const [at, count] of density.entries()) {
    if (count === 0) continue;
    // The root keeps the few visible beside the many.
    const height = Math.max(1.5, Math.sqrt(count / most) * HEIGHT);
    path += `M${(at * wide).toFixed(2)} ${HEIGHT}v${(-height).toFixed(2)}h${(wide * 0.75).toFixed(2)}V${HEIGHT}z`;
  }
  return (
    <svg
      className="lanes-density"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
