import type { MotionValue } from 'framer-motion';
import { stage } from '../../words/stage';
import type { Till } from './scene';
import { useFollowed, writeText } from './useFollowed';

const words = stage.till;

interface Props {
  readonly till: Till;
  readonly isShort: boolean;
  readonly time: MotionValue<number>;
}

/** What the cashier's task does, in its own terms. */
export function TillState({ till, isShort, time }: Props) {
  const left = useFollowed<HTMLSpanElement, string>(
    time,
    (now) =>
      (isShort || till.dismissed ? words.scanningShort : words.scanning)(
        Math.max(0, till.until - now),
      ),
    writeText,
  );
  const dismissed = till.dismissed ? (
    <span className="last">{isShort ? words.dismissedShort : words.dismissed}</span>
  ) : null;
  if (till.state === 'scanning') {
    return (
      <span className="till-state mono">
        {dismissed}
        <span ref={left} />
      </span>
    );
  }
  return <span className="till-state mono">{(isShort ? short : full)[till.state]}</span>;
}

const full: Readonly<Record<Exclude<Till['state'], 'scanning'>, string>> = {
  before: words.before,
  starting: words.starting,
  idle: words.idle,
  woken: words.woken,
  scanned: words.scanned,
  leaving: words.leaving,
  gone: words.gone,
  home: words.home,
};

const short: typeof full = {
  before: '',
  starting: '',
  idle: words.idleShort,
  woken: words.wokenShort,
  scanned: words.scannedShort,
  leaving: words.leaving,
  gone: words.goneShort,
  home: words.homeShort,
};
