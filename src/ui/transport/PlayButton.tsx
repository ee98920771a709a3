import { useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';
import { icons } from './icons';

/** Play or pause: the largest button of the page. */
export function PlayButton() {
  const store = useViewerStore();
  const playing = useViewer((state) => state.playing);
  return (
    <IconButton
      className="play"
      label={playing ? words.transport.pause : words.transport.play}
      shortcut="toggle"
      path={playing ? icons.pause : icons.play}
      onClick={() => store.getState().toggle()}
    />
  );
}
