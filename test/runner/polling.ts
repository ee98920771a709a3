import { at, type Coroutine, createTask, Queue, recordAct, sleep } from '../../src/asyncio';
import { lineOf } from '../../src/scenarios/lineOf';
import type { Program, Scenario, ScenarioInput } from '../../src/scenarios/scenario';
import { openTill } from '../../src/scenarios/supermarket';

const listing = `\
import asyncio


async def poll(line):
    await asyncio.sleep(2)
    while line.empty():
        pass


async def main():
    line = asyncio.Queue()
    await asyncio.create_task(poll(line), name="poller")


asyncio.run(main())
`;

/**
 * A task that never yields: from 2 s on it asks again and again whether the line is empty. It is, unless a
 * viewer has acted by then.
 */
class Polling implements Program {
  private line: Queue<number> | null = null;

  *main(): Coroutine<void> {
    this.line = new Queue();
    const poller = createTask(this.poll(this.line), 'poller');
    at(lineOf(listing, 'await asyncio.create_task'));
    yield* poller;
  }

  act({ name, value }: ScenarioInput): void {
    recordAct(name, Number(value));
    this.line?.putNowait(Number(value));
  }

  private *poll(line: Queue<number>): Coroutine<void> {
    at(lineOf(listing, 'await asyncio.sleep(2)'));
    yield* sleep(2);
    let isEmpty = true;
    while (isEmpty) isEmpty = line.empty();
  }
}

/** The line on which the poller waits before it never waits again. */
export const LAST_WAIT = lineOf(listing, 'await asyncio.sleep(2)');

export const polling: Scenario = {
  name: 'polling',
  knobs: [],
  acts: [openTill],
  versions: ['only'],
  lines: {},
  coroutineOf: (task) => task,
  worker: 'poller',
  producer: 'nobody',
  program: () => new Polling(),
};
