import type { ReactNode } from 'react';
import { start, type Unit } from '../../structures';
import { trees } from '../../words/trees';
import { Segmented } from '../controls/Segmented';
import { IconButton } from '../transport/IconButton';
import { icons } from '../transport/icons';
import type { Walk } from './useWalk';
import '../transport/transport.css';

const { walk: words } = trees;

const units = (['operation', 'step'] as const satisfies readonly Unit[]).map((value) => ({
  value,
  label: words.units[value],
}));

interface Props {
  readonly walk: Walk;
  readonly operations: number;
  /** What else can be done here. */
  readonly children: ReactNode;
}

/** Back and on through what has been done, by whole operations or by comparisons and moves. */
export function WalkBar({ walk, operations, children }: Props) {
  const { place, moment, unit, isPlaying } = walk;
  const { heap, tree } = moment.act ?? { heap: [], tree: [] };
  return (
    <section className="trees-bar card" aria-label={words.label}>
      <div className="trees-moves">
        <IconButton label={words.toStart} path={icons.start} onClick={() => walk.goTo(start)} />
        <IconButton label={words.back[unit]} path={icons.back} onClick={walk.back} />
        <IconButton
          className="play"
          label={isPlaying ? words.pause : words.play}
          path={isPlaying ? icons.pause : icons.play}
          onClick={walk.toggle}
        />
        <IconButton label={words.on[unit]} path={icons.on} onClick={walk.on} />
        <IconButton label={words.toEnd} path={icons.end} onClick={() => walk.goTo(null)} />
      </div>
      <Segmented
        name="trees-unit"
        label={words.unit}
        options={units}
        value={unit}
        onChange={walk.setUnit}
      />
      {children}
      <p className="trees-place mono">
        <span>{words.place(place.act + 1, operations)}</span>
        {unit === 'step' && (
          <span>{words.step(place.steps, Math.max(heap.length, tree.length))}</span>
        )}
      </p>
      <p className="trees-legend">
        {(['compared', 'moved'] as const).map((mark) => (
          <span key={mark} className={`is-${mark}`}>
            {trees.marks[mark]}
          </span>
        ))}
      </p>
    </section>
  );
}
