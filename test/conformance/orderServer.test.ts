import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { orderRequest, requestText } from '../../src/scenarios/orders';
import { CPython } from './cpython';
import { difference } from './divergence';
import { exported, lived, pageLog, shortRun } from './exportedRuns';
import { plans } from './listingRuns';
import { python313 } from './nativePython';

let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.load();
});

interface Conversation {
  /** Virtual seconds and what was sent then; null for the end of it. */
  readonly written: readonly (readonly [number, string | null])[];
  readonly closed: number | null;
}

/** When a client connects (virtual seconds), and what it sends, piece by piece; null ends what it sends. */
type Client = readonly [at: number, pieces: readonly (string | null)[]];

/** What the file of a run answers to its clients, and what it prints. */
function served(change: Parameters<typeof shortRun>[1], clients: readonly Client[]) {
  const { text } = exported(shortRun('orders', change));
  const given = [text, JSON.stringify(clients)].map((each) => JSON.stringify(each)).join(', ');
  const told = cpython.text(`import served; served.conversations(${given})`);
  return JSON.parse(told) as {
    readonly clients: readonly Conversation[];
    readonly printed: string;
  };
}

const http = (body: string, ...headers: string[]): string =>
  [
    'POST /order HTTP/1.1',
    'Host: localhost:8000',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    ...headers,
    '',
    body,
  ].join('\r\n');

const vip = http('{"power_user": "True"}');
const closeDownAt = (at: number) => ({ at, name: 'closeDown', value: 0 });

/** The whole text that one client is sent when the service does nothing else. */
function responseTo(...pieces: (string | null)[]): string {
  const { clients } = served({ inputs: [closeDownAt(60)] }, [[1, pieces]]);
  return clients[0]?.written.map(([, text]) => text ?? '<end>').join('') ?? '';
}

const statusOf = (response: string): string => response.split('\r\n', 1)[0] ?? '';

describe('the order service as a Python file', () => {
  test('answers a request in whole, and ends the connection', () => {
    expect(responseTo(vip, null).replace(/Date: .* GMT/, 'Date: now')).toBe(
      [
        'HTTP/1.1 200 OK',
        'Date: now',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Length: 13',
        'Connection: close',
        '',
        'order placed!<end>',
      ].join('\r\n'),
    );
  });

  test('reads a request however it is cut into pieces, and lines without a carriage return', () => {
    expect(statusOf(responseTo(...vip))).toBe('HTTP/1.1 200 OK');
    expect(statusOf(responseTo(vip.replaceAll('\r', '')))).toBe('HTTP/1.1 200 OK');
  });

  test.each([
    ['404', vip.replace('/order', '/')],
    ['405', vip.replace('POST', 'PUT')],
    ['405', 'GET /order HTTP/1.0\r\n\r\n'],
    ['413', http('x'.repeat(1001))],
    ['413', http('x'.repeat(4500))],
    [
      '413',
      `${vip.split('\r\n\r\n')[0]?.replace(/Length: \d+/, 'Length: 999999999')}\r\n\r\n${'x'.repeat(5000)}`,
    ],
    ['415', vip.replace('application/json', 'text/plain')],
    ['400', http('power_user=True')],
    ['400', 'GET\r\n\r\n'],
    ['400', 'GET / HTTP/1.1 \r\n\r\n'],
    ['400', '\u0016\u0003\u0001\u0002\n'],
    ['400', vip.replace('Host: localhost:8000\r\n', '')],
    ['400', vip.replace('Host', 'Host: a\r\nHost')],
    ['400', http('{}', 'Content-Length: 3')],
    ['400', http('{}', 'no colon')],
    ['400', http('{}', ' folded: line')],
    ['400', http('{}', 'spaced : name')],
    ['400', vip.replace(/Length: \d+/, 'Length: -1')],
    ['400', http('{"power_user": "\u00ff"}')],
    ['431', http('{}', ...Array.from({ length: 100 }, (_, n) => `X-${n}: ${n}`))],
    ['431', http('{}', `X: ${'x'.repeat(70_000)}`)],
    ['501', vip.replace(/Content-Length: \d+/, 'Transfer-Encoding: chunked')],
    ['505', vip.replace('HTTP/1.1', 'HTTP/2.0')],
    ['200', vip.replace('/order', '/order?from=here')],
    ['200', vip.replace('/order', 'http://localhost:8000/order')],
    ['200', http('{"power_user": "False"}', 'Content-Length: 23')],
  ])('answers %s where that is right: %j', (status, request) => {
    expect(statusOf(responseTo(request))).toContain(`HTTP/1.1 ${status} `);
  });

  test('answers a request that ends half-way, and nothing to a client who says nothing', () => {
    for (const part of ['POST', vip.slice(0, 40), vip.slice(0, -1), 'GET / HTTP/1.1\r\n']) {
      expect(statusOf(responseTo(part, null))).toBe('HTTP/1.1 400 Bad Request');
    }
    expect(responseTo(null)).toBe('');
  });

  test('says what may be done where something else was tried, and sends no body to HEAD', () => {
    expect(responseTo(vip.replace('POST', 'PUT'))).toContain('\r\nAllow: POST\r\n');
    const head = responseTo('HEAD /order HTTP/1.0\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 405 [^]*\r\nContent-Length: 34\r\n[^]*\r\n\r\n<end>$/);
  });

  test('tells a client who asks first to send the body, unless it is too long', () => {
    const [head, body] = http('{"power_user": "True"}', 'Expect: 100-continue').split('\r\n\r\n');
    const { clients } = served({ inputs: [closeDownAt(5)] }, [
      [1, [`${head}\r\n\r\n`, body ?? '']],
    ]);
    const [goOn, response] = clients[0]?.written ?? [];
    expect(goOn?.[1]).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    expect(goOn?.[0]).toBeCloseTo(1, 3);
    expect(response?.[0]).toBeCloseTo(1.1, 3);
    const long = http('x'.repeat(5000), 'Expect: 100-continue');
    expect(responseTo(long)).not.toContain('100 Continue');
  });

  test('answers as late as the page does when the queue is full, and not at all who is left in put()', () => {
    const knobs = { workers: 1, capacity: 2, seconds: 20, closing: 2 };
    const times = Array.from({ length: 12 }, (_, number) => 1 + number * 0.5);
    const inputs = [closeDownAt(30.25)];
    const value = requestText(orderRequest(true));
    const page = [...times.map((at) => ({ at, name: 'request', value })), ...inputs];
    const answered: number[] = [];
    for (const event of lived(shortRun('orders', { knobs, inputs: page })).slice()) {
      if (event.kind === 'callback') answered[0] = event.time;
      if (event.kind === 'response') answered[event.request] = answered[0] ?? 0;
    }
    const { clients, printed } = served(
      { knobs, inputs },
      times.map((at) => [at, [vip, null]]),
    );
    const late = clients.filter(({ written }, n) => (written[0]?.[0] ?? 0) > (times[n] ?? 0) + 1);
    expect(late.length).toBeGreaterThan(1);
    const unanswered = clients.filter(({ written }) => written.length === 0);
    expect(unanswered.length).toBeGreaterThan(1);
    for (const [n, { written, closed }] of clients.entries()) {
      const at = answered[n + 1];
      if (at === undefined) expect(written).toEqual([]);
      else expect(written[0]?.[0]).toBeCloseTo(at, 3);
      expect(closed).not.toBeNull();
    }
    expect(printed).toContain('listening on http://localhost:8000/order');
    expect(printed.match(/^request \d+: 200 order placed!$/gm)).toHaveLength(
      clients.length - unanswered.length,
    );
  });

  test('answers who was let go when the queue was shut down', () => {
    const change = { knobs: { workers: 0, capacity: 1, closing: 4 }, inputs: [closeDownAt(3)] };
    const { clients } = served(change, [
      [1, [vip]],
      [1.5, [vip]],
    ]);
    expect(clients[0]?.written[0]?.[1]).toContain('200 OK');
    expect(clients[1]?.written[0]?.[1]).toContain('503 Service Unavailable');
    expect(clients[1]?.written[0]?.[0]).toBeCloseTo(3, 3);
  });
});

/** A port of localhost on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Sends something to a port and returns all that comes back. */
function sent(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let back = '';
    const socket = connect(port, 'localhost', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (data: string) => {
      back += data;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(back));
  });
}

describe.skipIf(python313 === null)("on the machine's own Python, 3.13 or newer", () => {
  test('it listens, answers over HTTP, late if the queue is full, and Ctrl-C closes it down', async () => {
    const knobs = { workers: 1, capacity: 1, seconds: 1, closing: 3 };
    const { text } = exported(
      shortRun('orders', { knobs, inputs: [{ at: 0.1, name: 'workers', value: 0 }] }),
    );
    const folder = mkdtempSync(join(tmpdir(), 'orders-'));
    const port = await freePort();
    try {
      const file = join(folder, 'orders.py');
      writeFileSync(file, text);
      const python = spawn(python313?.name ?? '', [file, '--port', String(port)]);
      let [printed, complaints] = ['', ''];
      python.stdout.setEncoding('utf8').on('data', (data: string) => {
        printed += data;
      });
      python.stderr.setEncoding('utf8').on('data', (data: string) => {
        complaints += data;
      });
      const ended = new Promise<number | null>((resolve) => python.on('close', resolve));
      const order = (vipOrder: boolean) =>
        fetch(`http://localhost:${port}/order`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: orderRequest(vipOrder).body,
        });
      await expect.poll(() => printed, { timeout: 10_000 }).toContain(`localhost:${port}/order`);
      // The one worker has been sent away.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const first = await order(true);
      expect([first.status, await first.text()]).toEqual([200, 'order placed!']);
      const second = order(false);
      expect(await sent(port, 'garbage\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      const soon = new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'));
      expect(await Promise.race([second, soon])).toBe('still waiting');
      python.kill('SIGINT');
      const late = await second;
      expect([late.status, await late.text()]).toEqual([503, 'closing down']);
      expect(await ended).toBe(0);
      expect(complaints).toBe('');
      expect(printed).toContain('request 1: 200 order placed!\nrequest 2: 503 closing down\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);

  test('says so when the port is taken or is none', async () => {
    const { text } = exported(shortRun('orders'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as AddressInfo;
    expect(() => python313?.run(text, '--port', String(port))).toThrow(/Port \d+ cannot be had/);
    expect(() => python313?.run(text, '--port', '70000')).toThrow(/argument --port/);
    await new Promise((resolve) => server.close(resolve));
  });

  test('the replay is the same log', () => {
    for (let seed = 0; seed < 5; seed++) {
      const each = plans.orders.of(seed);
      const replayed = python313?.run(exported(each).text, '--replay') ?? '';
      expect(difference(replayed, pageLog(lived(each), 'orders'))).toBeNull();
    }
  });
});
