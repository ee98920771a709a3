import { useViewer, viewer } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';

const PLAY = 'M7 3.5v17L20.5 12z';
const PAUSE = 'M6 4h4.5v16H6zM13.5 4H18v16h-4.5z';

/** Play or pause: the largest button of the page. */
export function PlayButton() {
  const playing = useViewer((state) => state.playing);
  return (
    <IconButton
      className="play"
      label={playing ? words.transport.pause : words.transport.play}
      shortcut="toggle"
      path={playing ? PAUSE : PLAY}
      onClick={() => viewer.getState().toggle()}
    />
  );
}
