import { useStore } from 'zustand';
import { scenarios } from '../../scenarios';
import { other, useComparison, useViewer, viewer, type ViewerState } from '../../store';
import { words } from '../../words';
import { compare } from '../../words/compare';
import { useScene } from '../useScene';

/** The two runs of a comparison, each by its letter and what it has that the other has not. */
export function useTitles(): readonly [string, string] {
  const difference = useComparison((comparison) => comparison.difference);
  const scene = useScene();
  const knobs = useViewer(({ scenario }) => scenarios[scenario].knobs);
  const said = ({ version, now }: Pick<ViewerState, 'version' | 'now'>): string =>
    compare.join([
      ...(difference?.version === undefined ? [] : [scene.versions?.names[version] ?? version]),
      ...Object.keys(difference?.knobs ?? {}).map((name) => {
        const text = scene.knobs[name];
        const knob = knobs.find((each) => each.name === name);
        if (text === undefined || knob === undefined)
          throw new RangeError(`no knob is named ${name}`);
        const value = now[name] ?? knob.initial;
        const title = compare.titles[name];
        if (title !== undefined) return title(value);
        const isSwitch = knob.min === 0 && knob.max === 1 && knob.step === 1;
        return isSwitch
          ? compare.meaning(text.label, text.meaning(value))
          : compare.setting(text.label, value);
      }),
    ]);
  const { runs, ofRun } = words.page;
  return [
    useStore(viewer, (state) => ofRun(runs.own, said(state))),
    useStore(other, (state) => ofRun(runs.other, said(state))),
  ];
}
