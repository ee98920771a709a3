import { useMemo } from 'react';
import { useViewer } from '../../store';
import { beatAt } from '../../timeline';
import { logs } from '../../words/log';
import { present as words } from '../../words/present';

/** What has just happened, in one sentence of the log, where playback has come to a beat. */
export function BeatCaption() {
  const watched = useViewer((state) => state.watched);
  const scenario = useViewer((state) => state.scenario);
  const end = useViewer((state) => state.end);
  // While the run plays, a sentence for each moment could not be read.
  const position = useViewer((state) => (state.playing ? null : state.position));
  const told = useMemo(() => {
    if (position === null) return '';
    const { sentence: say } = logs[scenario];
    const beat = beatAt(watched, position);
    if (beat !== null) {
      const said = say(beat.sentence);
      return beat.count === 1 ? said : words.andMore(said, beat.count - 1);
    }
    if (end === 'stuck') return say({ key: 'stuck', fields: {} });
    return end === 'finished' ? words.finished : '';
  }, [watched, scenario, position, end]);
  return (
    <p className="beat-caption" role="status">
      {told}
    </p>
  );
}
