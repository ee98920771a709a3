import { code } from '../trace';
import { getRunningLoop } from './runningLoop';

/**
 * What a program says about itself for the trace, which CPython's frames tell by themselves: the line
 * it waits on, the locals worth showing, the settings it runs under, the items it makes.
 */

/** The line of the listing on which the current task will be seen suspended. */
export function at(line: number): void {
  const task = getRunningLoop().currentTask;
  if (task !== null) task.line = line;
}

/** A local variable of the current task took this value (a whole number). */
export function setLocal(name: string, value: number): void {
  const loop = getRunningLoop();
  if (loop.recorder === null) return;
  loop.recorder.record(code.local, 0, loop.currentTaskNumber, loop.recorder.text(name), value, 0);
}

/** A setting of the program took this value. */
export function recordKnob(name: string, value: number): void {
  const { recorder } = getRunningLoop();
  if (recorder !== null) recorder.record(code.knob, 0, recorder.text(name), 0, 0, value);
}

/** A viewer did something that is no setting. */
export function recordAct(name: string, value: number): void {
  const { recorder } = getRunningLoop();
  if (recorder !== null) recorder.record(code.act, 0, recorder.text(name), 0, 0, value);
}

/** A request of HTTP came in; `head` is its method, path and content type. Its task is created next. */
export function recordRequest(request: number, head: string, body: string): void {
  const { recorder } = getRunningLoop();
  if (recorder === null) return;
  recorder.record(code.request, 0, request, recorder.text(head), recorder.text(body), 0);
}

/** A request was answered with this status of HTTP and this text. */
export function recordResponse(request: number, status: number, text: string): void {
  const { recorder } = getRunningLoop();
  if (recorder !== null) {
    recorder.record(code.response, 0, request, status, recorder.text(text), 0);
  }
}

/** The current task printed this line. */
export function recordPrint(text: string): void {
  const loop = getRunningLoop();
  if (loop.recorder === null) return;
  loop.recorder.record(code.printed, 0, loop.currentTaskNumber, loop.recorder.text(text), 0, 0);
}

/** An item came into being; `parts` are whole numbers 0–255. */
export function recordItem(item: number, parts: ArrayLike<number>): void {
  const { recorder } = getRunningLoop();
  if (recorder === null) return;
  recorder.record(code.itemMade, 0, item, recorder.parts(parts), parts.length, 0);
}
