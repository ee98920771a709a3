import { expect, it } from 'vitest';
import { isVip, Refusal } from '../../../src/scenarios/orders/refusal';
import { type PresetName, presets } from '../../../src/ui/clients/presets';
import { readHttp } from '../../../src/ui/clients/readHttp';
import { requestOf } from '../../../src/ui/clients/requestOf';
import { clients } from '../../../src/words/clients';

it.each(Object.keys(presets) as PresetName[])('%s is answered as its name says', (name) => {
  const outcome = readHttp(presets[name]);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const request = requestOf(outcome.message);
  const said = Number.parseInt(clients.write.presets[name], 10);
  let status = 200;
  try {
    isVip(request);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    ({ status } = refusal);
  }
  expect(status).toBe(Number.isNaN(said) ? 200 : said);
});
