import { Handle } from './handle';
import { callbackKind } from './words';

/** Something from outside the program that happens at a virtual time: an I/O event of the selector. */
export class Input extends Handle {
  constructor(
    /** Its place among the loop's inputs, in the order in which they were announced. */
    readonly number: number,
    /** Virtual seconds. */
    readonly when: number,
    readonly callback: () => void,
  ) {
    super(callbackKind.input, number, -1);
  }

  override run(): void {
    this.callback();
  }
}
