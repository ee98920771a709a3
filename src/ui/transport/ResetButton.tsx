import { useViewerStore } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';

const ROUND_AGAIN = 'M12 5V1.5L6.5 6 12 10.5V7.5a5.5 5.5 0 1 1-5.4 6.5H4.1A8 8 0 1 0 12 5z';

/** A new run from opening time, with the same seed and the settings as they are now. */
export function ResetButton() {
  const store = useViewerStore();
  const { reset, resetShort } = words.transport;
  return (
    <IconButton
      className="reset"
      label={reset}
      caption={resetShort}
      path={ROUND_AGAIN}
      onClick={() => store.getState().reset()}
    />
  );
}
