import { gallery, type Version } from '../../src/scenarios/gallery';
import type { Trace } from '../../src/trace';
import type { ListingCase, Plan } from './listingRuns';

/** How the gallery's traces are written out, and what its programs printed, which their traces say. */
export const galleryPlan: Pick<Plan, 'wording' | 'printed'> = {
  wording: {
    item: (item, ranks) => `${item}[${Array.from(ranks).join(' ')}]`,
    local: (_, value) => String(value),
  },
  printed: (trace: Trace) =>
    [...trace.slice()].flatMap((event, index) =>
      event.kind === 'printed'
        ? [{ position: index + 1, text: trace.texts[event.text] as string }]
        : [],
    ),
};

/** The one run that a listing of the gallery has. */
export function galleryCase(version: Version): ListingCase {
  return { scenario: gallery, version, seed: 0, knobs: {}, inputs: [] };
}
