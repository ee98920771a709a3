import { fileURLToPath } from 'node:url';

/** The project's folder, as a path. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
