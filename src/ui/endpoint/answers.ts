import { requestText } from '../../scenarios/orders/request';
import type { ScenarioInput } from '../../scenarios/scenario';
import { viewer } from '../../store';
import { requestsOf } from '../../store/folds/requestsOf';
import { endpoint as words } from '../../words/endpoint';
import { refusal } from './refusal';
import type { AskedOfPage, PageAnswer } from '../../worker/protocol';

/** A request that came from outside and is not answered yet. */
interface Pending {
  /** The input that brought it, and its place among those of its run. */
  readonly input: ScenarioInput;
  readonly number: number;
  readonly answer: (answer: PageAnswer) => void;
}

const pending = new Set<Pending>();

/** Gives a request to the order service at the playhead, and hears when it is answered there. */
export function receive(asked: AskedOfPage, answer: (answer: PageAnswer) => void): void {
  const state = viewer.getState();
  const { method, path, type, body } = asked;
  const before = state.inputs.length;
  state.act([{ name: 'request', value: requestText({ method, path, type, body }) }]);
  const { inputs, watched } = viewer.getState();
  const input = inputs.at(-1);
  if (input === undefined || (inputs.length === before && watched === state.watched)) {
    answer(refusal(words.over));
    return;
  }
  pending.add({ input, number: inputs.length - 1, answer });
  answerWhatIs();
}

/** Answers what has been answered by the playhead, and what never will be. */
function answerWhatIs(): void {
  if (pending.size === 0) return;
  const { scenario, inputs, watched, position, end } = viewer.getState();
  // Another scenario is looked at: the run stands still, and so does its client.
  if (scenario !== 'orders') return;
  for (const each of pending) {
    const { input, number, answer } = each;
    const now = inputs[number];
    const answered = (how: PageAnswer): void => {
      pending.delete(each);
      answer(how);
    };
    if (now === undefined || now.at !== input.at || now.value !== input.value) {
      answered(refusal(words.dropped));
      continue;
    }
    const row = requestsOf(watched).rowOfInput(number);
    if (row !== undefined && row < requestsOf(watched).countBy({ position })) {
      const { request, sentAt, response } = requestsOf(watched).at(row, { position });
      if (response !== null) {
        answered({
          status: response.status,
          text: response.text,
          headers: {
            'x-request': String(request),
            // Virtual seconds.
            'x-latency': (response.at - sentAt).toFixed(6),
          },
        });
        continue;
      }
    }
    if (end === 'finished') answered(refusal(words.unanswered));
  }
}

viewer.subscribe(answerWhatIs);
