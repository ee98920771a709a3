import { opsOf } from './generate';
import type { Item, Op, Program, What } from './program';

function showItem(item: Item): string {
  if (typeof item === 'number') return String(item);
  if (typeof item === 'string') return `'${item}'`;
  if ('id' in item)
    return 'rank' in item ? `Ranked(${item.rank}, ${item.id})` : `Unranked(${item.id})`;
  return `(${item.map(showItem).join(', ')})`;
}

function showTask(task: number): string {
  return task === -1 ? 'current_task()' : `task${task}`;
}

const seconds = (delay: number | null): string => (delay === null ? 'None' : String(delay));

/** Writes a program as Python would, with each operation's number, which the records call its line. */
class Writer {
  readonly lines: string[] = [];

  write(depth: number, text: string, op?: Op): void {
    const hard = op?.hard === true ? '  # its error is not caught' : '';
    const number = op === undefined ? '' : String(op.id);
    this.lines.push(`${number.padStart(4)}  ${'    '.repeat(depth)}${text}${hard}`);
  }

  block(depth: number, ops: readonly Op[]): void {
    if (ops.length === 0) this.write(depth, 'pass');
    for (const op of ops) this.op(depth, op);
  }

  /** What can be awaited; a coroutine's body follows on the lines after. */
  what(what: What, bodies: (readonly Op[])[]): string {
    if (what.kind === 'task') return showTask(what.task);
    if (what.kind === 'future') return `future${what.future}`;
    if (what.kind === 'sleep') return `sleep(${what.delay}, ${what.value})`;
    if (what.kind === 'put') return `queue${what.queue}.put(${showItem(what.item)})`;
    if (what.kind === 'get' || what.kind === 'join') return `queue${what.queue}.${what.kind}()`;
    if (what.kind === 'acquire') return `semaphore${what.semaphore}.acquire()`;
    if (what.kind === 'wait') return `event${what.event}.wait()`;
    if (what.kind === 'coroutine') return `coroutine${bodies.push(what.body)}() -> ${what.value}`;
    const of = what.of.map((each) => this.what(each, bodies)).join(', ');
    return `gather(${of}${what.returnExceptions ? ', return_exceptions=True' : ''})`;
  }

  withWhat(depth: number, op: Op, what: What, around: (awaited: string) => string): void {
    const bodies: (readonly Op[])[] = [];
    this.write(depth, around(this.what(what, bodies)), op);
    for (const [at, body] of bodies.entries()) {
      this.write(depth + 1, `where async def coroutine${at + 1}():`);
      this.block(depth + 2, body);
    }
  }

  op(depth: number, op: Op): void {
    const inside = (text: string, body: readonly Op[]): void => {
      this.write(depth, text, op);
      this.block(depth + 1, body);
    };
    switch (op.op) {
      case 'sleep':
        return this.write(depth, `await sleep(${op.delay})`, op);
      case 'put':
        return this.write(depth, `await queue${op.queue}.put(${showItem(op.item)})`, op);
      case 'putNowait':
        return this.write(depth, `queue${op.queue}.put_nowait(${showItem(op.item)})`, op);
      case 'get':
      case 'join':
        return this.write(depth, `await queue${op.queue}.${op.op}()`, op);
      case 'acquire':
        return this.write(depth, `await semaphore${op.semaphore}.acquire()`, op);
      case 'wait':
        return this.write(depth, `await event${op.event}.wait()`, op);
      case 'await':
        return this.withWhat(depth, op, op.what, (awaited) => `await ${awaited}`);
      case 'waitFor':
        return this.withWhat(
          depth,
          op,
          op.what,
          (awaited) => `await wait_for(${awaited}, ${seconds(op.timeout)})`,
        );
      case 'hold':
        return inside(`async with semaphore${op.semaphore}:`, op.body);
      case 'timeout':
        return inside(`async with timeout(${seconds(op.delay)}):`, op.body);
      case 'repeat':
        return inside(`for _ in range(${op.times}):`, op.body);
      case 'try':
        inside('try:', op.body);
        this.write(depth, `except ${op.catches === 'all' ? 'BaseException' : 'CancelledError'}:`);
        this.block(depth + 1, op.handler);
        if (op.reraises) this.write(depth + 1, 'raise');
        if (op.last.length > 0) {
          this.write(depth, 'finally:');
          this.block(depth + 1, op.last);
        }
        return;
      case 'spawn':
        return this.write(depth, `task${op.body} = create_task(body${op.body}())`, op);
      case 'callSoon':
        return inside('def callback():  # by call_soon', op.acts);
      case 'callLater':
        return inside(`def callback():  # by call_later, in ${op.delay}`, op.acts);
      case 'callAt':
        return inside(`def callback():  # by call_at, at ${op.when}`, op.acts);
      case 'watch': {
        const watched = 'future' in op ? `future${op.future}` : showTask(op.task);
        return inside(`def callback(_):  # by ${watched}.add_done_callback`, op.acts);
      }
      case 'cancelHandle':
        return this.write(depth, `handles[-1 - ${op.back}].cancel()`, op);
      case 'cancelAll':
        return this.write(depth, 'for task in all_tasks(): task.cancel()', op);
      case 'resolve':
        return this.write(depth, `future${op.future}.set_result(${op.value})`, op);
      case 'reject':
        return this.write(depth, `future${op.future}.set_exception(ValueError())`, op);
      case 'cancelFuture':
        return this.write(depth, `future${op.future}.cancel()`, op);
      case 'cancel':
      case 'uncancel':
      case 'exception':
        return this.write(depth, `${showTask(op.task)}.${op.op}()`, op);
      case 'inspect':
        return this.write(depth, `${showTask(op.task)}.done(), .cancelled(), .cancelling()`, op);
      case 'shutdown':
        return this.write(depth, `queue${op.queue}.shutdown(immediate=${op.immediate})`, op);
      case 'setMaxsize':
        return this.write(depth, `queue${op.queue}.set_maxsize(${op.maxsize})`, op);
      case 'dismiss':
      case 'recall':
        return this.write(depth, `queue${op.queue}.${op.op}(${showTask(op.task)})`, op);
      case 'getNowait':
        return this.write(depth, `queue${op.queue}.get_nowait()`, op);
      case 'taskDone':
        return this.write(depth, `queue${op.queue}.task_done()`, op);
      case 'look':
        return this.write(depth, `queue${op.queue}.qsize(), .empty(), .full(), .maxsize`, op);
      case 'withdraw':
        return this.write(depth, `semaphore${op.semaphore}.withdraw(${op.permits})`, op);
      case 'release':
      case 'locked':
        return this.write(depth, `semaphore${op.semaphore}.${op.op}()`, op);
      case 'set':
      case 'clear':
      case 'isSet':
        return this.write(depth, `event${op.event}.${op.op === 'isSet' ? 'is_set' : op.op}()`, op);
      case 'reschedule':
        return this.write(depth, `timeout.reschedule(in ${seconds(op.delay)})`, op);
      case 'block':
        return this.write(depth, `time.sleep(${op.seconds})`, op);
      case 'time':
        return this.write(depth, 'loop.time()', op);
      case 'raise':
        return this.write(depth, `raise ${op.error}`, op);
    }
  }
}

const classNames = { fifo: 'Queue', priority: 'PriorityQueue', lifo: 'LifoQueue' };

/** A program as readable, Python-like text. Only what it uses is declared. */
export function showProgram(program: Program): string {
  const writer = new Writer();
  const text = JSON.stringify([...opsOf(program)]);
  const uses = (what: string, number: number): boolean => text.includes(`"${what}":${number}`);
  for (const [at, { kind, maxsize }] of program.queues.entries()) {
    if (uses('queue', at)) writer.write(0, `queue${at} = ${classNames[kind]}(${maxsize})`);
  }
  for (const [at, { value, bounded }] of program.semaphores.entries()) {
    if (!uses('semaphore', at)) continue;
    writer.write(0, `semaphore${at} = ${bounded ? 'Bounded' : ''}Semaphore(${value})`);
  }
  for (const [at, ops] of program.bodies.entries()) {
    if (at > 0 && ops.length === 0) continue;
    writer.write(0, at === 0 ? 'async def main():' : `async def body${at}():`);
    writer.block(1, ops);
  }
  for (const { at, acts } of program.inputs) {
    writer.write(0, `def input():  # at ${at}`);
    writer.block(1, acts);
  }
  return writer.lines.join('\n');
}
