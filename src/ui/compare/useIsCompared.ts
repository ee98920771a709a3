import { useComparison, useViewer } from '../../store';

/** Whether two runs stand side by side. The semaphore and the queue do so anyway, on a stage of their own. */
export function useIsCompared(): boolean {
  const scenario = useViewer((state) => state.scenario);
  return useComparison(({ difference }) => difference !== null) && scenario !== 'gate';
}
