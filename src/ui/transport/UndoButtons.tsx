import { useRef } from 'react';
import { useViewer, useViewerStore } from '../../store';
import { words } from '../../words';
import { IconButton } from './IconButton';

const UNDO =
  'M9.5 4 3.5 9.5l6 5.5v-3.6h4.7a3.3 3.3 0 0 1 0 6.6H8v2.4h6.2a5.7 5.7 0 0 0 0-11.4H9.5z';
const REDO =
  'M14.5 4l6 5.5-6 5.5v-3.6H9.8a3.3 3.3 0 0 0 0 6.6H16v2.4H9.8a5.7 5.7 0 0 1 0-11.4h4.7z';

/** Bring back what an act in the past or a new run set aside, and the other way round. */
export function UndoButtons() {
  const store = useViewerStore();
  const canUndo = useViewer((state) => state.canUndo);
  const canRedo = useViewer((state) => state.canRedo);
  const undo = useRef<HTMLButtonElement>(null);
  const redo = useRef<HTMLButtonElement>(null);
  const act = (name: 'undo' | 'redo', clicks: number): void => {
    store.getState()[name]();
    const { canUndo, canRedo } = store.getState();
    const isGone = name === 'undo' ? !canUndo : !canRedo;
    // A button that goes away takes the focus along. Who came by keyboard finds it on the other one.
    if (isGone && clicks === 0) {
      const other = name === 'undo' ? redo : undo;
      requestAnimationFrame(() => other.current?.focus());
    }
  };
  return (
    <span className="undo">
      <IconButton
        ref={undo}
        label={words.transport.undo}
        shortcut="undo"
        path={UNDO}
        isHidden={!canUndo}
        onClick={({ detail }) => act('undo', detail)}
      />
      <IconButton
        ref={redo}
        label={words.transport.redo}
        shortcut="redo"
        path={REDO}
        isHidden={!canRedo}
        onClick={({ detail }) => act('redo', detail)}
      />
    </span>
  );
}
