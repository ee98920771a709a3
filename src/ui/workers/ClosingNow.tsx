import { viewer } from '../../store';
import { closing as words } from '../../words/closing';
import { useScene } from '../useScene';
import { waysToClose } from '../../scenarios/orders/knobs';
import { timeLeft, tookOf } from './closingHeadline';
import type { ClosingScene } from './closingScene';
import { FrameBar } from './FrameBar';
import { Numbers } from './Numbers';
import { TallyList } from './TallyList';
import { WayCode } from './WayCode';

interface Props {
  readonly scene: ClosingScene;
  readonly isVip: (order: number) => boolean;
}

/** While it closes down and afterwards: what is left, what happened, what became of the requests. */
export function ClosingNow({ scene, isVip }: Props) {
  const { phase, way, deadline, grace, before, waiting } = scene;
  const { meaning } = useScene().knobs['closing'] ?? { meaning: String };
  const isGoingOn = phase === 'begun' || phase === 'joining' || phase === 'leaving';
  return (
    <>
      <h2>{words.heading}</h2>
      <p className="way-taken">{meaning(waysToClose.indexOf(way))}</p>
      {isGoingOn && (
        <p className="countdown">
          <b className="mono">{scene.unfinished}</b> {words.unfinished}
        </p>
      )}
      {phase === 'joining' && deadline !== null && (
        <div className="time-left">
          <span className="mono">{words.time(timeLeft(scene), grace)}</span>
          <FrameBar since={deadline.since} until={deadline.when} shows="left" />
        </div>
      )}
      {phase !== 'joining' && <p className={isGoingOn ? 'hint' : 'happened'}>{saysOf(scene)}</p>}
      <dl className="numbers-list">
        {phase !== 'over' && (
          <>
            <Numbers term={words.inService} orders={scene.inService} isVip={isVip} />
            <Numbers term={words.inQueue} orders={scene.inQueue} isVip={isVip} />
            <Numbers term={words.waiting} orders={waiting} isVip={isVip} />
          </>
        )}
        <Numbers term={words.cut} orders={scene.cut} isVip={isVip} />
        <Numbers
          term={way === 'shutDownAtOnce' ? words.droppedAtOnce : words.leftInQueue}
          orders={scene.dropped}
          isVip={isVip}
        />
        <Numbers term={words.unanswered} orders={scene.unanswered} isVip={isVip} />
        <Numbers term={words.pending} orders={scene.pending} isVip={null} />
      </dl>
      {isGoingOn && (
        <>
          <p className="hint">{words.ways[way](grace)}</p>
          <WayCode way={way} />
        </>
      )}
      <TallyList tally={scene.tally} />
      {before !== null && (
        <button
          type="button"
          className="button back"
          onClick={() => viewer.getState().seekTo(before)}
        >
          {words.back}
        </button>
      )}
    </>
  );
}

/** What main waits for, or what has happened. */
function saysOf(scene: ClosingScene): string {
  const { phase, way, joined, grace } = scene;
  if (phase === 'begun') return words.begun;
  if (phase === 'leaving') return words.leaving;
  if (joined !== null) return joined.inTime ? words.inTime(tookOf(scene)) : words.late(grace);
  return way === 'cancelWithoutJoin' ? words.cancelledAtOnce : words.left(tookOf(scene));
}
