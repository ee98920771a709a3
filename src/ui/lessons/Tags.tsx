import { lessonPage } from '../../words/lessons';

const text = lessonPage.question;

interface Props {
  readonly isRight: boolean;
  readonly isOwn: boolean;
}

/** Says of what could be chosen whether it came true, and whether it was chosen. */
export function Tags({ isRight, isOwn }: Props) {
  return (
    <>
      {isRight && <b className="lesson-tag is-right"> {text.comesTrue}</b>}
      {!isRight && isOwn && <b className="lesson-tag"> {text.doesNot}</b>}
      {isOwn && <b className="lesson-tag"> {text.yours}</b>}
    </>
  );
}
