import { useId } from 'react';
import { type Viewer, ViewerContext } from '../../store';
import { mistakePage } from '../../words/mistakes';
import { Listing } from '../code/Listing';
import type { Crowds } from '../code/crowds';
import { useCrowds } from '../code/useCrowds';
import type { MistakeListings } from './mistakeListings';
import { MistakeStage } from './MistakeStage';
import '../code/code.css';

const text = mistakePage.stage;
const NOBODY: Crowds = new Map();

interface Props {
  readonly listings: MistakeListings;
  /** Whether the run is to be seen; before that the program only. */
  readonly isRun: boolean;
  /** The run of the fix, if it is watched beside the other one. */
  readonly fixed: Viewer | null;
}

/** The program and its run on the stage or, side by side, both programs and both runs. */
export function Runs({ listings, isRun, fixed }: Props) {
  if (fixed === null) {
    return (
      <div className={isRun ? 'runs' : 'runs is-text'}>
        {isRun && <StageCard title={text.wrong} />}
        <WrongProgram listings={listings} isRun={isRun} />
      </div>
    );
  }
  return (
    <>
      <h3 className="runs-title">{text.sideBySide}</h3>
      <div className="runs is-beside">
        <div className="runs-column">
          <StageCard title={text.withMistake} />
          <WrongProgram listings={listings} isRun />
        </div>
        <ViewerContext value={fixed}>
          <div className="runs-column">
            <StageCard title={text.fixed} />
            <RightProgram listings={listings} />
          </div>
        </ViewerContext>
      </div>
    </>
  );
}

function StageCard({ title }: { readonly title: string }) {
  const id = useId();
  return (
    <section className="card mistake-stage" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <MistakeStage />
    </section>
  );
}

function WrongProgram({ listings, isRun }: Pick<Props, 'listings' | 'isRun'>) {
  const { wrong, marks } = listings;
  const crowds = useCrowds(wrong.placeOf);
  const id = useId();
  const isGap = [...marks.values()].includes('gap');
  return (
    <section className="card mistake-program" aria-labelledby={id}>
      <h3 id={id}>{mistakePage.program.title}</h3>
      <p className="hint">{isGap ? mistakePage.program.hintMissing : mistakePage.program.hint}</p>
      <Listing
        label={mistakePage.program.listing}
        lines={wrong.lines}
        placeOf={wrong.placeOf}
        crowds={isRun ? crowds : NOBODY}
        marks={marks}
      />
    </section>
  );
}

function RightProgram({ listings }: Pick<Props, 'listings'>) {
  const { right } = listings;
  const crowds = useCrowds(right.placeOf);
  const id = useId();
  return (
    <section className="card mistake-program" aria-labelledby={id}>
      <h3 id={id}>{mistakePage.program.fixedTitle}</h3>
      <p className="hint">{mistakePage.program.fixedHint}</p>
      <Listing
        label={mistakePage.program.fixedListing}
        lines={right.lines}
        placeOf={right.placeOf}
        crowds={crowds}
      />
    </section>
  );
}
