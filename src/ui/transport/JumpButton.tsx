import { viewer } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';

const START = 'M5 4.5h2.6v15H5zM19.5 4.5v15L8.6 12z';
const END = 'M16.4 4.5H19v15h-2.6zM4.5 4.5v15L15.4 12z';

/** The playhead to the start of the run, or to the end of what was lived. The run stays as it is. */
export function JumpButton({ to }: { readonly to: 'start' | 'end' }) {
  return (
    <IconButton
      label={words.transport[to]}
      shortcut={to}
      path={to === 'start' ? START : END}
      onClick={() => viewer.getState().jump(to)}
    />
  );
}
