import { useEffect, useRef } from 'react';
import { lessonPage } from '../../words/lessons';
import { pointsAt } from '../pointsAt';
import { candidateAt, taskOf } from './candidateAt';
import { Tags } from './Tags';

const text = lessonPage.question;

interface Props {
  /** As they are called on the stage. */
  readonly candidates: readonly string[];
  readonly chosen: string | null;
  readonly right: string | null;
  readonly isOpen: boolean;
  readonly onChoose: (name: string) => void;
}

/** Who is it? One of a list that shows them on the stage, or a click there. */
export function PointAnswer({ candidates, chosen, right, isOpen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const choose = (event: MouseEvent): void => {
      const found = candidateAt(event, candidates);
      if (found === null) return;
      onChoose(found);
      // On a phone the stage is below: there one sees now what was understood, and can go on.
      list.current?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('click', choose);
    return () => document.removeEventListener('click', choose);
  }, [candidates, isOpen, onChoose]);
  return (
    <>
      <p className="hint">{text.point}</p>
      <div ref={list} className="lesson-points">
        {candidates.map((name) => (
          <button
            key={name}
            type="button"
            className="lesson-point"
            aria-pressed={name === chosen}
            data-right={right === null ? undefined : name === right}
            {...pointsAt(taskOf(name))}
            onClick={() => onChoose(name)}
          >
            {name}
            {right !== null && <Tags isRight={name === right} isOwn={name === chosen} />}
          </button>
        ))}
      </div>
    </>
  );
}
