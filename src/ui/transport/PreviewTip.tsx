import { useViewerStore } from '../../store';
import { words } from '../../words';
import { inputMarks } from '../lanes/inputMarks';
import { TipBox } from '../lanes/TipBox';
import { useScene } from '../useScene';
import type { Pointed } from './Preview';
import { previewAt } from './previewAt';

interface Props {
  readonly pointed: Pointed;
  /** The end of the scale, in virtual seconds. */
  readonly span: number;
}

/** An input is hit within so many pixels. */
const HIT = 6;

/** What was going on where one points on the scrubber, and what was done there. */
export function PreviewTip({ pointed: { time, x, width }, span }: Props) {
  const scene = useScene();
  const { watched, inputs } = useViewerStore().getState();
  const near = inputs.filter(({ at }) => Math.abs(at - time) <= (HIT / width) * span);
  const tip = {
    task: null,
    title: words.transport.clock(time),
    lines: [
      previewAt(watched, time, scene.scrubber),
      ...inputMarks(near, span, scene.input).flatMap(({ lines }) => lines),
    ],
  };
  return <TipBox tip={tip} x={x} width={width} />;
}
