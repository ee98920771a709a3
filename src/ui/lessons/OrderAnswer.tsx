import { MotionConfig, Reorder, useDragControls } from 'framer-motion';
import { useLayoutEffect, useRef, useState } from 'react';
import { lessonPage } from '../../words/lessons';
import { Said } from '../stage/Said';
import { plainText } from './plainText';

const text = lessonPage.question;

interface Props {
  readonly options: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly isOpen: boolean;
  readonly onOrder: (names: readonly string[]) => void;
}

/** A list to be put in order: by the buttons of each row, or by hand. */
export function OrderAnswer({ options, names, isOpen, onOrder }: Props) {
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  // A row that is moved in the document loses the focus.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });
  const move = (name: string, by: 1 | -1, button: HTMLElement): void => {
    const from = names.indexOf(name);
    const to = from + by;
    if (to < 0 || to >= names.length) return;
    pressed.current = button;
    onOrder(names.toSpliced(from, 1).toSpliced(to, 0, name));
    say(text.moved(plainText(options[name] ?? name), to + 1, names.length));
  };
  return (
    <>
      <p className="hint">{text.order}</p>
      <MotionConfig reducedMotion="user">
        <Reorder.Group
          as="ol"
          ref={list}
          axis="y"
          className="lesson-order"
          values={[...names]}
          onReorder={onOrder}
        >
          {names.map((name, index) => (
            <Row
              key={name}
              name={name}
              says={options[name] ?? name}
              isFirst={index === 0}
              isLast={index === names.length - 1}
              isOpen={isOpen}
              onMove={move}
            />
          ))}
        </Reorder.Group>
      </MotionConfig>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly says: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onMove: (name: string, by: 1 | -1, button: HTMLElement) => void;
}

function Row({ name, says, isFirst, isLast, isOpen, onMove }: RowProps) {
  const drag = useDragControls();
  return (
    <Reorder.Item value={name} dragListener={false} dragControls={drag} className="lesson-row">
      {isOpen && (
        // By the handle only: elsewhere a finger scrolls.
        <span
          className="lesson-handle"
          aria-hidden="true"
          onPointerDown={(event) => drag.start(event)}
        >
          <svg viewBox="0 0 8 14">
            <path d="M2 2h0M6 2h0M2 7h0M6 7h0M2 12h0M6 12h0" />
          </svg>
        </span>
      )}
      <span className="lesson-row-text">
        <Said text={says} />
      </span>
      {isOpen && (
        <>
          <button
            type="button"
            className="button is-quiet"
            aria-label={text.up(plainText(says))}
            // Not disabled, which would take the focus away from who comes to the end of the list.
            aria-disabled={isFirst}
            onClick={(event) => onMove(name, -1, event.currentTarget)}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 6.5 5 3 8.5 6.5" />
            </svg>
          </button>
          <button
            type="button"
            className="button is-quiet"
            aria-label={text.down(plainText(says))}
            aria-disabled={isLast}
            onClick={(event) => onMove(name, 1, event.currentTarget)}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 3.5 5 7 8.5 3.5" />
            </svg>
          </button>
        </>
      )}
    </Reorder.Item>
  );
}
