import { useViewerStore } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';
import { icons } from './icons';

/** The playhead to the start of the run, or to the end of what was lived. The run stays as it is. */
export function JumpButton({ to }: { readonly to: 'start' | 'end' }) {
  const store = useViewerStore();
  return (
    <IconButton
      label={words.transport[to]}
      shortcut={to}
      path={to === 'start' ? icons.start : icons.end}
      onClick={() => store.getState().jump(to)}
    />
  );
}
