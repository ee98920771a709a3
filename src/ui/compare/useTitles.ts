import { useStore } from 'zustand';
import { other, useComparison, viewer, type ViewerState } from '../../store';
import { words } from '../../words';
import { compare } from '../../words/compare';
import { useScene } from '../useScene';

/** The two runs of a comparison, each by its letter and what it has that the other has not. */
export function useTitles(): readonly [string, string] {
  const difference = useComparison((comparison) => comparison.difference);
  const scene = useScene();
  const said = ({ version, now }: Pick<ViewerState, 'version' | 'now'>): string =>
    compare.join([
      ...(difference?.version === undefined ? [] : [scene.versions?.names[version] ?? version]),
      ...Object.keys(difference?.knobs ?? {}).map((name) => {
        const label = scene.knobs[name]?.label ?? name;
        const value = now[name] ?? 0;
        return name === 'capacity' && value === 0
          ? compare.noLimit(label)
          : compare.setting(label, value);
      }),
    ]);
  const { runs, ofRun } = words.page;
  return [
    useStore(viewer, (state) => ofRun(runs.own, said(state))),
    useStore(other, (state) => ofRun(runs.other, said(state))),
  ];
}
