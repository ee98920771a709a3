import { at, type Coroutine, createTask, Queue, sleep, type Task } from '../../src/asyncio';
import { exportedFile } from '../../src/scenarios/export/exportedFile';
import { lineOf } from '../../src/scenarios/lineOf';
import type { Program, Scenario } from '../../src/scenarios/scenario';
import { logs } from '../../src/words/log';
import listing from './leftovers.py?raw';
import type { NamedFile } from './exportedRuns';
import type { ListingCase } from './listingRuns';

const line = (text: string): number => lineOf(listing, text);

/** leftovers.py on our asyncio. */
class Leftovers implements Program {
  *main(): Coroutine<void> {
    const queue = new Queue<number>();
    const tasks: Task<void>[] = [];
    for (let n = 0; n < 4; n++) tasks.push(createTask(this.sleeper(n + 1), `sleeper ${n}`));
    createTask(this.divider(), 'divider');
    createTask(this.getter(queue), 'getter');
    at(line('await asyncio.sleep(0.5)'));
    yield* sleep(0.5);
    (tasks[1] as Task<void>).cancel();
    at(line('await asyncio.sleep(0.7)'));
    yield* sleep(0.7);
    at(line('await tasks[0]'));
    yield* tasks[0] as Task<void>;
    at(line('await asyncio.sleep(1)'));
    yield* sleep(1);
  }

  act(): void {}

  private *sleeper(seconds: number): Coroutine<void> {
    at(line('await asyncio.sleep(seconds)'));
    yield* sleep(seconds);
  }

  private *divider(): Coroutine<void> {
    at(line('await asyncio.sleep(0)'));
    yield* sleep(0);
    throw Object.assign(new Error('division by zero'), { name: 'ZeroDivisionError' });
  }

  private *getter(queue: Queue<number>): Coroutine<void> {
    at(line('await line.get()'));
    yield* queue.get();
  }
}

const scenario: Scenario = {
  name: 'leftovers',
  knobs: [],
  acts: [],
  versions: ['only'],
  lines: {},
  coroutineOf: (task) => task,
  worker: 'getter',
  producer: 'nobody',
  program: () => new Leftovers(),
};

/** A run that ends with tasks left, some of them asleep: asyncio.run has to cancel them. */
export const leftovers: ListingCase = {
  scenario,
  version: 'only',
  seed: 7,
  knobs: {},
  inputs: [],
};

const file = exportedFile(
  {
    file: 'leftovers.py',
    python: '3.12',
    listing,
    viewer: [
      'def carry_out(what, value):\n    pass\n',
      'def add_arguments(parser):\n    pass\n',
      'async def in_terminal(arguments):\n    await with_viewer(main())\n',
    ].join('\n\n'),
    told: [
      'def settings():\n    return ()\n',
      'def name_of_setting(what):\n    return None\n',
      'def about(wait, names):\n    return ""\n',
      'def watch(say):\n    pass\n',
    ].join('\n\n'),
    inputNames: {},
  },
  { ...leftovers, sentences: logs.supermarket.templates, names: logs.supermarket.names },
);

/** Its Python file. */
export const leftoversFile: NamedFile = { name: 'leftovers.py', text: file };
