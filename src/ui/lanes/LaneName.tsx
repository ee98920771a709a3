import { memo } from 'react';
import { useViewer, viewer } from '../../store';

/** The name of a row's task. Pointing at it points at the task everywhere on the page. */
export const LaneName = memo(function LaneName({ name }: { readonly name: string }) {
  const isPointed = useViewer((state) => state.pointed === name);
  return (
    <span
      className="lanes-name"
      data-pointed={isPointed || undefined}
      onPointerEnter={() => viewer.getState().point(name)}
      onPointerLeave={() => viewer.getState().point(null)}
    >
      {name}
    </span>
  );
});
