import type { ScenarioName } from '../../scenarios';
import type { Exported } from '../../scenarios/export/exportedFile';

/** Makes the Python file of a run. */
type MakeFile = (run: Exported) => string;

/** By scenario. Loaded when somebody wants a file, not before. */
export const pythonFiles: Readonly<Record<ScenarioName, () => Promise<MakeFile>>> = {
  supermarket: async () => (await import('../../scenarios/supermarket/pythonFile')).pythonFile,
  orders: async () => (await import('../../scenarios/orders/pythonFile')).pythonFile,
  balance: async () => (await import('../../scenarios/balance/pythonFile')).pythonFile,
  gate: async () => (await import('../../scenarios/gate/pythonFile')).pythonFile,
};
