import { useViewerStore } from '../../store';
import { words } from '../../words';
import { usePreferences } from '../preferences';
import { IconButton } from './IconButton';
import { icons } from './icons';

/** One step of the chosen unit, back or on. */
export function StepButton({ direction }: { readonly direction: 1 | -1 }) {
  const store = useViewerStore();
  const unit = usePreferences((preferences) => preferences.stepUnit);
  const { stepBack, stepOn } = words.transport;
  return (
    <IconButton
      label={direction < 0 ? stepBack(unit) : stepOn(unit)}
      shortcut={direction < 0 ? 'stepBack' : 'stepOn'}
      path={direction < 0 ? icons.back : icons.on}
      onClick={() => store.getState().step(unit, direction)}
    />
  );
}
