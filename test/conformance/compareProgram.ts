import type { CPython } from './cpython';
import { interpret } from './interpret';
import type { Program } from './program';

/** More iterations than any program has operations for. Only an engine that is broken gets there. */
const ITERATIONS = 20_000;
const COSTS = [0, 1e-6];

/** The records of a program on our engine at both costs, or what it threw. */
export function ours(program: Program): string {
  return COSTS.map((cost) => {
    try {
      return interpret(program, cost, ITERATIONS);
    } catch (error) {
      return `our engine or its fold threw: ${error instanceof Error ? error.stack : String(error)}`;
    }
  }).join('\n');
}

export function cpythons(cpython: CPython, programs: readonly Program[]): string[] {
  return cpython.runPrograms(programs, ITERATIONS);
}
