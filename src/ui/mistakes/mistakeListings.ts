import { coroutineOf } from '../../scenarios/gallery/tasks';
import type { MistakeName } from '../../scenarios/gallery';
import { type PlaceOf, placesIn } from '../code/placesIn';
import { textOf, type TokenLine } from '../code/token';
import { type ChangedLine, changesOf, type Marks, marksOf } from './changesOf';

const files = import.meta.glob<readonly TokenLine[]>('../../scenarios/gallery/*/*.py', {
  query: '?highlighted',
  import: 'default',
  eager: true,
});

interface Text {
  readonly lines: readonly TokenLine[];
  readonly placeOf: PlaceOf;
}

/** Both listings of a mistake, and what lies between them. */
export interface MistakeListings {
  readonly wrong: Text;
  readonly right: Text;
  readonly changes: readonly ChangedLine[];
  readonly marks: Marks;
}

function text(name: MistakeName, file: 'wrong' | 'right'): Text {
  const lines = files[`../../scenarios/gallery/${name}/${file}.py`];
  if (lines === undefined) throw new RangeError(`there is no ${file} listing of ${name}`);
  return { lines, placeOf: placesIn(lines, coroutineOf) };
}

/** The listings of a mistake, wrong and right. */
export function mistakeListings(name: MistakeName): MistakeListings {
  const [wrong, right] = [text(name, 'wrong'), text(name, 'right')];
  const changes = changesOf(wrong.lines.map(textOf), right.lines.map(textOf));
  return { wrong, right, changes, marks: marksOf(changes) };
}
