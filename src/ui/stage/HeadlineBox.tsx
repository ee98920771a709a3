import { memo } from 'react';
import type { Said as Sentences } from '../../words/stage';
import type { Box } from './box';
import { headlineText } from './headlineText';
import type { Headline } from './headline';
import { placeAt } from './placeAt';
import { Said } from './Said';

/** From this height on (CSS pixels) two lines of title and two of reason fit in full size. */
const ROOMY = 86;
/** From this width on every sentence fits in one line. */
const WIDE = 780;

/** About as many CSS pixels are needed for a letter and for a line, in the short headline. */
const TITLE = { letter: 8.6, line: 20 };
const WHY = { letter: 6.4, line: 17 };
/** How much of a line is filled, since words are not broken. */
const FILLED = 0.88;

/** Whether the sentences are likely to take more room than there is in the short headline's type: other languages are longer. */
function isTight({ title, why }: Sentences, { width, height }: Box): boolean {
  const lines = (text: string, letter: number): number =>
    Math.ceil((text.length * letter) / (width * FILLED));
  return lines(title, TITLE.letter) * TITLE.line + lines(why, WHY.letter) * WHY.line > height;
}

/** What happens right now, and why. */
export const HeadlineBox = memo(function HeadlineBox({
  headline,
  box,
}: {
  readonly headline: Headline;
  readonly box: Box;
}) {
  const said = headlineText(headline);
  const { title, why } = said;
  const isShort = box.height < ROOMY && box.width < WIDE;
  return (
    <div
      className={`headline${isShort ? ' is-short' : ''}${isShort && isTight(said, box) ? ' is-tight' : ''}`}
      style={placeAt(box)}
    >
      <h2>
        <Said text={title} />
      </h2>
      <p>
        <Said text={why} />
      </p>
    </div>
  );
});
