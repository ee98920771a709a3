import { useStore } from 'zustand';
import { scenarioNamed } from '../../scenarios';
import { other, useComparison, useViewer, viewer, type ViewerState } from '../../store';
import { words } from '../../words';
import { compare } from '../../words/compare';
import { useScene } from '../useScene';
import { settingTitle } from './settingTitle';

/** The two runs of a comparison, each by its letter and what it has that the other has not. */
export function useTitles(): readonly [string, string] {
  const difference = useComparison((comparison) => comparison.difference);
  const scene = useScene();
  const scenario = useViewer((state) => state.scenario);
  const { knobs } = scenarioNamed(scenario);
  const said = ({ version, now }: Pick<ViewerState, 'version' | 'now'>): string =>
    compare.join([
      ...(difference?.version === undefined ? [] : [scene.versions?.names[version] ?? version]),
      ...Object.keys(difference?.knobs ?? {}).map((name) => {
        const initial = knobs.find((knob) => knob.name === name)?.initial ?? NaN;
        return settingTitle(scenario, scene, name, now[name] ?? initial);
      }),
    ]);
  const { runs, ofRun } = words.page;
  return [
    useStore(viewer, (state) => ofRun(runs.own, said(state))),
    useStore(other, (state) => ofRun(runs.other, said(state))),
  ];
}
