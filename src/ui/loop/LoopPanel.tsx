import { useId, useMemo, useRef } from 'react';
import { loopView } from '../../timeline';
import { loop as words } from '../../words/loop';
import { usePlayhead } from '../usePlayhead';
import { useScene } from '../useScene';
import type { Waited } from './chip';
import { LoopRow } from './LoopRow';
import { loopRows } from './loopRows';
import { useColumns } from './useColumns';
import './loop.css';

/** The width of the probe in the ruler, in characters. */
const PROBE = 10;

/** The event loop at the playhead: what it does, what is ready, which timers are set, and who waits for what. */
export function LoopPanel() {
  const { watched, position } = usePlayhead();
  const { timeline, tasks } = watched;
  const { events } = useScene();
  const view = useMemo(() => loopView(timeline, position), [timeline, position]);
  const rows = loopRows(view, timeline.at(position).tasks, tasks, events);
  const ruler = useRef<HTMLDivElement>(null);
  const columns = useColumns(ruler, PROBE);
  const id = useId();
  return (
    <div className="loop card">
      <header className="loop-head">
        <h2 id={id}>{words.title}</h2>
        <p className="loop-doing">{rows.doing}</p>
        <p className="loop-iteration mono">{words.iteration(view.iteration)}</p>
      </header>
      {/* What scrolls must be reachable by keyboard. */}
      <section className="loop-body" aria-labelledby={id} tabIndex={0}>
        <div className="loop-ruler mono" ref={ruler} aria-hidden="true">
          <span style={{ width: `${PROBE}ch` }} />
        </div>
        <LoopRow row={rows.ready} columns={columns} />
        <LoopRow row={rows.timers} columns={columns} />
        {rows.waited.map((waited) => (
          <WaitedFor key={waited.name} waited={waited} columns={columns} />
        ))}
      </section>
    </div>
  );
}

/** A queue, semaphore or event and its lines. */
function WaitedFor({ waited, columns }: { readonly waited: Waited; readonly columns: number }) {
  const { name, figures, rows } = waited;
  return (
    <>
      <p className="loop-waited mono">
        <b>{name}</b>
        {figures.map(({ text, spoken }) => (
          <span key={text}>
            <span aria-hidden={spoken === undefined ? undefined : true}>{text}</span>
            {spoken !== undefined && <span className="unseen">{spoken}</span>}
          </span>
        ))}
      </p>
      {rows.map((row) => (
        <LoopRow key={row.label} row={row} columns={columns} />
      ))}
    </>
  );
}
