import { expect, test } from 'vitest';
import { nodeComplaint } from './checkNode.mjs';

test('Node 20.19 and everything newer will do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.11.1', '100.0.0']) {
    expect(nodeComplaint(version)).toBeUndefined();
  }
});

test('an older Node is named in the complaint, together with the one that is needed', () => {
  for (const version of ['20.18.3', '18.20.8', '9.11.2']) {
    expect(nodeComplaint(version)).toContain(`needs Node 20.19 or newer; this is Node ${version}`);
  }
});
