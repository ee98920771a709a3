import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type InputFields, inputFields } from '../../links';
import type { ScenarioInput } from '../../scenarios/scenario';
import { viewer } from '../../store';
import { embed } from '../../words/embed';
import { pageAddress } from '../links/pageAddress';
import { writeShown } from '../links/shownLink';
import { usePlace } from '../scenes/sceneName';
import { Wordmark } from '../Wordmark';
import './embed.css';

interface Written {
  readonly inputs: readonly ScenarioInput[];
  readonly fields: InputFields;
}

/** What the embedded page has in place of the header: whose it is, and the way to all of it, at the same moment. */
export function EmbedHeader() {
  const state = useStore(viewer);
  const { inputs } = state;
  // The address changes with every frame; what is packed in it only when something is done.
  const [written, setWritten] = useState<Written>({ inputs: [], fields: {} });
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const place = usePlace();
  useEffect(() => {
    let isWanted = true;
    const write = async (): Promise<void> => {
      const fields = await inputFields(inputs);
      if (isWanted) setWritten({ inputs, fields });
    };
    write().catch((error: unknown) => setFailure({ error }));
    return () => {
      isWanted = false;
    };
  }, [inputs]);
  if (failure !== null) throw failure.error;
  const { hash } = writeShown(place, written.inputs === inputs ? written.fields : null);
  return (
    <header className="header embed-header">
      <Wordmark />
      <a className="embed-open" href={pageAddress(hash)} target="_blank" rel="noopener">
        {embed.open}
        <span className="unseen"> {embed.newTab}</span>
      </a>
    </header>
  );
}
