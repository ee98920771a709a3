import { type ReactNode, useEffect } from 'react';
import { viewer } from '../../store';
import { ToldLine } from '../code/ToldLine';
import { onFrame } from '../frame';
import { NoticeBar } from '../NoticeBar';
import { Transport } from '../transport/Transport';
import { Watched } from '../Watched';

interface Props {
  /** The line of the program that is told of, if one is. */
  readonly line: string | null;
  readonly card: ReactNode;
}

/** The live page, with a card that leads through it. Its run is played as long as it is shown. */
export function StepPage({ line, card }: Props) {
  useEffect(() => onFrame((elapsed) => viewer.getState().tick(elapsed)), []);
  return (
    <>
      <ToldLine value={line}>
        <Watched card={card} />
      </ToldLine>
      <div className="foot">
        <NoticeBar />
        <Transport />
      </div>
    </>
  );
}
