import { viewer } from '../../store';
import { words } from '../../words';
import { usePreferences } from '../preferences';
import { IconButton } from './IconButton';

const BACK = 'M14.2 4.5 16 6.3 10.3 12l5.7 5.7-1.8 1.8L6.7 12z';
const ON = 'M9.8 4.5 8 6.3l5.7 5.7L8 17.7l1.8 1.8 7.5-7.5z';

/** One step of the chosen unit, back or on. */
export function StepButton({ direction }: { readonly direction: 1 | -1 }) {
  const unit = usePreferences((preferences) => preferences.stepUnit);
  const { stepBack, stepOn } = words.transport;
  return (
    <IconButton
      label={direction < 0 ? stepBack(unit) : stepOn(unit)}
      shortcut={direction < 0 ? 'stepBack' : 'stepOn'}
      path={direction < 0 ? BACK : ON}
      onClick={() => viewer.getState().step(unit, direction)}
    />
  );
}
