import { memo } from 'react';
import type { Box } from './box';
import { headlineText } from './headlineText';
import type { Headline } from './headline';
import { placeAt } from './placeAt';
import { Said } from './Said';

/** From this height on (CSS pixels) two lines of title and two of reason fit in full size. */
const ROOMY = 86;
/** From this width on every sentence fits in one line. */
const WIDE = 780;

/** What happens right now, and why. */
export const HeadlineBox = memo(function HeadlineBox({
  headline,
  box,
}: {
  readonly headline: Headline;
  readonly box: Box;
}) {
  const { title, why } = headlineText(headline);
  return (
    <div
      className={`headline${box.height < ROOMY && box.width < WIDE ? ' is-short' : ''}`}
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
