import type { ScenarioName } from '../../scenarios';
import type { Exported } from '../../scenarios/export/exportedFile';

/** Makes the Python file of a run. */
type MakeFile = (run: Exported) => string;

/** By scenario. Loaded when somebody wants a file, not before. */
export const pythonFiles: Partial<Record<ScenarioName, () => Promise<MakeFile>>> = {
  supermarket: async () => (await import('../../scenarios/supermarket/pythonFile')).pythonFile,
};
