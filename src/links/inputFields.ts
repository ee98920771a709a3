import type { ScenarioInput } from '../scenarios/scenario';
import { shortRequest } from './ownRequests';
import { packed } from './packed';

/** What is done in a run, as fields of a link: written out, packed, or nothing at all. */
export interface InputFields {
  readonly do?: string;
  readonly packed?: string;
}

/** Up to this many characters it is written out, so that people can read it. */
const WRITTEN_OUT = 120;
/** What an address may have, and what is no separator. */
const PLAIN = /^[\w.+-]+$/;

/** Writes them. Any other text than a name is packed, and so is what would be long if that makes it shorter. */
export async function inputFields(inputs: readonly ScenarioInput[]): Promise<InputFields> {
  if (inputs.length === 0) return {};
  const rows = inputs.map(({ at, name, value }) => [
    at,
    name,
    typeof value === 'string' ? shortRequest(value) : value,
  ]);
  const text = rows.map((row) => row.join(':')).join(',');
  const isPlain = rows.every(([, , value]) => PLAIN.test(String(value)));
  if (isPlain && text.length <= WRITTEN_OUT) return { do: text };
  const short = await packed(JSON.stringify(rows));
  return isPlain && text.length <= short.length ? { do: text } : { packed: short };
}
