/**
 * The code of each kind of event, by name: what a recorder is given. A kind's code is its place in the
 * schema, and a test holds the two against each other. Each is written out as a constant of its own,
 * because an engine names one at every step, and a bundler puts the number itself in the place of such
 * a constant, though not in that of an object's property. To be imported as a whole, as `code`.
 */
export const iteration = 0;
export const idled = 1;
export const blocked = 2;
export const ready = 3;
export const callback = 4;
export const skipped = 5;
export const callbackFailed = 6;
export const stopped = 7;
export const timerSet = 8;
export const timerCancelled = 9;
export const timerDue = 10;
export const timerDropped = 11;
export const timersCompacted = 12;
export const timerKept = 13;
export const taskCreated = 14;
export const suspended = 15;
export const taskEnded = 16;
export const cancelRequested = 17;
export const cancelForwarded = 18;
export const uncancelled = 19;
export const queueMade = 20;
export const maxsizeSet = 21;
export const put = 22;
export const got = 23;
export const taskDone = 24;
export const shutdown = 25;
export const raised = 26;
export const woken = 27;
export const waiterLeft = 28;
export const semaphoreMade = 29;
export const semaphoreMoved = 30;
export const eventMade = 31;
export const eventSet = 32;
export const eventCleared = 33;
export const futureMade = 34;
export const futureDone = 35;
export const gatherMade = 36;
export const gatherChild = 37;
export const gatherDone = 38;
export const knob = 39;
export const itemMade = 40;
export const local = 41;
export const errorSeen = 42;
export const hung = 43;
export const act = 44;
export const request = 45;
export const response = 46;
export const printed = 47;
