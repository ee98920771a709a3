import { bisectRight } from 'd3-array';
import type { Trace, TraceEvent } from '../trace';
import type { Follower } from './follower';
import type { Playhead } from './playhead';
import type { Snapshot } from './snapshot';

/** A request of HTTP, as far as it had come by some playhead. Times are virtual seconds. */
export interface RequestSeen {
  readonly request: number;
  readonly method: string;
  readonly path: string;
  /** The header Content-Type, empty if there is none. */
  readonly type: string;
  readonly body: string;
  readonly sentAt: number;
  /** Just after it came, so many events. */
  readonly position: number;
  /** The task that sent it; -1 if it came from outside of the program. */
  readonly sender: number;
  /** The task that handles it; -1 if it has not been created yet. */
  readonly task: number;
  /** The number of the item that came of it, null if there is none. */
  readonly item: number | null;
  /** Null as long as it is not answered. */
  readonly response: {
    readonly status: number;
    readonly text: string;
    readonly at: number;
    /** Just after the response, so many events. */
    readonly position: number;
  } | null;
}

interface Row {
  /** Its place in the order in which they came. */
  readonly row: number;
  readonly request: number;
  readonly head: number;
  readonly body: number;
  readonly sentAt: number;
  readonly sender: number;
  task: number;
  taskPosition: number;
  item: number;
  itemPosition: number;
  status: number;
  text: number;
  answeredAt: number;
  answeredPosition: number;
}

/** The requests of a run with their responses, in the order in which they came. Constant time an event. */
export class Requests implements Follower {
  readonly #trace: Trace;
  readonly #rows: Row[] = [];
  /** By row: how many events there were just after it came. */
  readonly #positions: number[] = [];
  readonly #byNumber = new Map<number, Row>();
  readonly #byTask = new Map<number, Row>();
  /** The row of the request that an input brought, by the input's number. */
  readonly #byInput = new Map<number, number>();
  /** The positions just after each that was refused, and just after each that ended without an answer. */
  readonly #refused: number[] = [];
  readonly #unanswered: number[] = [];
  readonly #unansweredRequests: number[] = [];
  /** In the order in which they were answered: how many events there were just after that, and the row. */
  readonly #answerPositions: number[] = [];
  readonly #answered: number[] = [];
  /** Came in, and waits for its task. */
  #newest: Row | null = null;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  follow(event: TraceEvent, after: Snapshot): void {
    switch (event.kind) {
      case 'request': {
        const row: Row = {
          row: this.#rows.length,
          request: event.request,
          head: event.head,
          body: event.body,
          sentAt: after.time,
          sender: after.runningTask,
          task: -1,
          taskPosition: Infinity,
          item: -1,
          itemPosition: Infinity,
          status: 0,
          text: -1,
          answeredAt: Infinity,
          answeredPosition: Infinity,
        };
        this.#rows.push(row);
        this.#positions.push(after.position);
        if (after.running?.callback === 'input') {
          this.#byInput.set(after.running.owner, this.#rows.length - 1);
        }
        this.#byNumber.set(event.request, row);
        this.#newest = row;
        return;
      }
      case 'taskCreated':
        if (this.#newest === null) return;
        this.#newest.task = event.task;
        this.#newest.taskPosition = after.position;
        this.#byTask.set(event.task, this.#newest);
        this.#newest = null;
        return;
      case 'itemMade': {
        const row = this.#byTask.get(after.runningTask);
        if (row === undefined) return;
        row.item = event.item;
        row.itemPosition = after.position;
        return;
      }
      case 'response': {
        const row = this.#byNumber.get(event.request);
        if (row === undefined) return;
        row.status = event.status;
        row.text = event.text;
        row.answeredAt = after.time;
        row.answeredPosition = after.position;
        if (event.status >= 400) this.#refused.push(after.position);
        this.#answerPositions.push(after.position);
        this.#answered.push(row.row);
        return;
      }
      case 'taskEnded': {
        const row = this.#byTask.get(event.task);
        if (row === undefined) return;
        this.#byTask.delete(event.task);
        if (row.status > 0) return;
        this.#unanswered.push(after.position);
        this.#unansweredRequests.push(row.request);
        return;
      }
      default:
    }
  }

  /** How many requests had come by the playhead. */
  countBy({ position }: Pick<Playhead, 'position'>): number {
    return bisectRight(this.#positions, position);
  }

  /** The row of the request that this input brought: its place among the run's inputs. Undefined if none has come of it. */
  rowOfInput(input: number): number | undefined {
    return this.#byInput.get(input);
  }

  /** How many had been answered with a status of 400 or more. */
  refusedBy({ position }: Pick<Playhead, 'position'>): number {
    return bisectRight(this.#refused, position);
  }

  /** The requests whose tasks had ended without an answer, in that order. */
  unansweredBy({ position }: Pick<Playhead, 'position'>): number[] {
    return this.#unansweredRequests.slice(0, bisectRight(this.#unanswered, position));
  }

  /** The rows that were answered behind one position and by another, in the order of their answers. */
  answeredBetween(behind: number, by: number): readonly number[] {
    const positions = this.#answerPositions;
    return this.#answered.slice(bisectRight(positions, behind), bisectRight(positions, by));
  }

  /** The request of this row, from 0 in the order in which they came. Throws a RangeError if it had not come. */
  at(row: number, { position }: Pick<Playhead, 'position'>): RequestSeen {
    const found = this.#rows[row];
    if (found === undefined || (this.#positions[row] ?? Infinity) > position) {
      throw new RangeError(`request ${row} of ${this.countBy({ position })}`);
    }
    const { texts } = this.#trace;
    const [method = '', path = '', ...type] = (texts[found.head] ?? '').split(' ');
    return {
      request: found.request,
      method,
      path,
      type: type.join(' '),
      body: texts[found.body] ?? '',
      sentAt: found.sentAt,
      position: this.#positions[row] as number,
      sender: found.sender,
      task: found.taskPosition <= position ? found.task : -1,
      item: found.itemPosition <= position ? found.item : null,
      response:
        found.answeredPosition <= position
          ? {
              status: found.status,
              text: texts[found.text] ?? '',
              at: found.answeredAt,
              position: found.answeredPosition,
            }
          : null,
    };
  }
}
