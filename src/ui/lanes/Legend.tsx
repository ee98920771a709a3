import type { LaneState } from '../../timeline';
import { lanes as words } from '../../words/lanes';
import { stateBox } from './lanePaths';

const shown: readonly LaneState[] = ['running', 'ready', 'sleeping', 'put', 'get', 'other'];

/** What the shapes and colours of the lanes stand for, and the pattern that one of them is filled with. */
export function Legend() {
  return (
    <>
      <svg className="unseen" aria-hidden="true">
        <pattern id="lane-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="lane-hatch-ground" width="5" height="5" />
          <path className="lane-hatch-line" d="M-1 1l2-2M0 5l5-5M4 6l2-2" />
        </pattern>
      </svg>
      <ul className="lanes-legend">
        {shown.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 20 16" aria-hidden="true">
              <path className={`lane is-${state}`} d={stateBox(state, 1, 19)} />
            </svg>
            {words.legend[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
