import { listings } from '../../src/scenarios/gate/listings';
import { nativeScript } from './nativeScript';
import script from './task_memory.py?raw';

/** Tasks that wait at once while their memory is measured. */
const COUNT = 10_000;

/** Bytes of memory of a task that waits at the semaphore of the listing, in the machine's own python3. */
export function taskMemory(): number {
  const globals = { listing: listings.semaphore, count: COUNT };
  return Number(nativeScript(script, globals, 'measure(listing, count)'));
}
