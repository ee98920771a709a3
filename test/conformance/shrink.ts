import { numbered } from './generate';
import type { Op, Program, What } from './program';

/** All lists of operations of a program, outer ones first. */
function listsOf(program: Program): Op[][] {
  const lists: Op[][] = [];
  const visit = (ops: Op[]): void => {
    lists.push(ops);
    for (const op of ops) for (const inner of innerLists(op)) visit(inner);
  };
  for (const ops of program.bodies) visit(ops);
  for (const { acts } of program.inputs) visit(acts);
  return lists;
}

function innerLists(op: Op): Op[][] {
  if (op.op === 'try') return [op.body, op.handler, op.last];
  if ('acts' in op) return [op.acts];
  if ('what' in op) return whatLists(op.what);
  return 'body' in op && typeof op.body === 'object' ? [op.body] : [];
}

function whatLists(what: What): Op[][] {
  if (what.kind === 'coroutine') return [what.body];
  return what.kind === 'gather' ? what.of.flatMap(whatLists) : [];
}

function simplerNumbers(value: number): number[] {
  const simpler = Number.isInteger(value) ? [1, 2, value >> 1, value - 1] : [1, 0.5];
  return simpler.filter((each) => each >= 0 && each < value);
}

/** Operations to try instead of one: what it holds, the same with fewer or simpler parts. */
function simplerOps(op: Op): Op[][] {
  const found: Op[][] = innerLists(op).filter((inner) => inner.length > 0);
  if (op.op === 'repeat') {
    for (const times of simplerNumbers(op.times)) found.push([{ ...op, times }]);
  }
  if ((op.op === 'sleep' || op.op === 'callLater') && op.delay > 0) {
    for (const delay of simplerNumbers(op.delay)) found.push([{ ...op, delay }]);
  }
  if (op.op === 'waitFor' && op.timeout !== null) {
    for (const timeout of simplerNumbers(op.timeout)) found.push([{ ...op, timeout }]);
  }
  if ((op.op === 'await' || op.op === 'waitFor') && op.what.kind === 'gather') {
    const { what } = op;
    for (const left of what.of.keys()) {
      found.push([{ ...op, what: { ...what, of: what.of.filter((_, at) => at !== left) } }]);
    }
    for (const each of what.of) found.push([{ ...op, what: each }]);
  }
  if (op.hard === true) found.push([{ ...op, hard: false }]);
  return found;
}

/** Programs a little smaller than this one, the boldest cuts first. */
export function* smaller(program: Program): Generator<Program, void> {
  const changed = (change: (copy: Program) => void): Program => {
    const copy = JSON.parse(JSON.stringify(program)) as Program;
    change(copy);
    return copy;
  };
  const lists = listsOf(program);
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let size = longest; size > 0; size >>= 1) {
    for (const [which, list] of lists.entries()) {
      if (list.length < size) continue;
      for (let from = 0; from + size <= list.length; from += size) {
        yield changed((copy) => listsOf(copy)[which]?.splice(from, size));
      }
    }
  }
  for (const at of program.inputs.keys()) yield changed((copy) => copy.inputs.splice(at, 1));
  for (const [which, list] of lists.entries()) {
    for (const [at, op] of list.entries()) {
      for (const instead of simplerOps(op)) {
        yield changed((copy) => listsOf(copy)[which]?.splice(at, 1, ...instead));
      }
    }
  }
}

/**
 * The smallest program found for which the predicate still holds, at most so many tries later. It
 * holds for the program that is given.
 */
export function shrink(
  program: Program,
  holds: (program: Program) => boolean,
  tries = 4000,
): Program {
  let smallest = program;
  let left = tries;
  for (let better = true; better; ) {
    better = false;
    for (const each of smaller(smallest)) {
      if (left-- <= 0) return smallest;
      const candidate = numbered(each);
      if (!holds(candidate)) continue;
      smallest = candidate;
      better = true;
      break;
    }
  }
  return smallest;
}
