import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRequest } from '../../../src/scenarios/orders';
import type { Command } from '../../../src/ui/clients/command';
import { curlCommand } from '../../../src/ui/clients/curlCommand';
import { fetchCommand } from '../../../src/ui/clients/fetchCommand';
import type { HttpMessage } from '../../../src/ui/clients/httpMessage';
import { messageOf } from '../../../src/ui/clients/messageOf';

const nasty = [
  `it's "quoted"`,
  'two\nlines\r\nand\ta tab\n',
  '$HOME $(id) `id` ${x}',
  "'; exit 1; '",
  '\\ \\n \\\\',
  '!! * ? [a] {b,c} ~ # & | < >',
  '@file',
  '-n',
  '%s%d',
  'ä 😀 \u2028 \u2029 \u007f',
  '</script>',
];
const usual = messageOf(orderRequest(true));
const textOf = (command: Command): string => {
  if (!command.ok) throw new Error(command.problem);
  return command.text;
};

/** The words that a shell gives to curl. */
function wordsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ${command}`;
  const printed = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
  return printed.split('\0').slice(0, -1);
}

/** What `fetch` is called with. */
function fetchedBy(command: string): unknown[] {
  let called: unknown[] = [];
  runInNewContext(command, {
    fetch: (...args: unknown[]) => void (called = args),
    Blob: class {
      constructor(readonly parts: string[]) {}
    },
  });
  return JSON.parse(JSON.stringify(called)) as unknown[];
}

describe('curlCommand', () => {
  it('is the command that one would write by hand', () => {
    expect(textOf(curlCommand(usual))).toBe(
      `curl -i -X POST http://localhost:8000/order -H 'Content-Type: application/json' -d '{"power_user": "True"}'`,
    );
  });

  it.each(nasty)('gives curl the body %j just as it is', (body) => {
    const words = wordsOf(textOf(curlCommand({ ...usual, body })));
    expect(words.slice(0, -2)).toEqual([
      ...['-i', '-X', 'POST', 'http://localhost:8000/order'],
      ...['-H', 'Content-Type: application/json'],
    ]);
    expect(words.at(-2)).toBe(body.startsWith('@') ? '--data-raw' : '-d');
    expect(words.at(-1)).toBe(body);
  });

  it('quotes methods, paths and headers too', () => {
    const words = wordsOf(
      textOf(
        curlCommand({
          method: "it's",
          target: "/$(id)'[1]",
          headers: [
            ["X-'", '`id`'],
            ['Empty', ''],
          ],
          body: '',
        }),
      ),
    );
    expect(words).toEqual([
      ...['-g', '-i', '-X', "it's", "http://localhost:8000/$(id)'[1]"],
      ...['-H', "X-': `id`", '-H', 'Empty;'],
    ]);
  });

  it('gives any body to the shell so that it comes out again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (body) => {
        fc.pre(!body.includes('\0'));
        expect(wordsOf(textOf(curlCommand({ ...usual, body }))).at(-1)).toBe(body);
      }),
      { numRuns: 40 },
    );
  });

  it('lets a body without a type have none, and waits for no body after HEAD', () => {
    expect(wordsOf(textOf(curlCommand({ ...usual, headers: [] })))).toContain('Content-Type:');
    expect(textOf(curlCommand({ ...usual, method: 'HEAD', headers: [], body: '' }))).toBe(
      'curl -I http://localhost:8000/order',
    );
  });

  it('does not exist for a body that no shell can write', () => {
    expect(curlCommand({ ...usual, body: 'a\0b' })).toMatchObject({ ok: false, problem: 'nul' });
  });
});

describe('fetchCommand', () => {
  it('is the call that one would write by hand, relative to the page', () => {
    expect(textOf(fetchCommand(usual))).toBe(
      `fetch('order', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{"power_user": "True"}'})`,
    );
  });

  it.each([...nasty, 'a\0b'])('gives fetch the body %j just as it is', (body) => {
    expect(fetchedBy(textOf(fetchCommand({ ...usual, body })))).toEqual([
      'order',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
    ]);
  });

  it('sends a body without a type as one that has none', () => {
    expect(fetchedBy(textOf(fetchCommand({ ...usual, headers: [] })))).toEqual([
      'order',
      { method: 'POST', body: { parts: [usual.body] } },
    ]);
  });

  it('keeps headers that an object could not hold', () => {
    for (const headers of [
      [
        ['A', '1'],
        ['a', '2'],
      ],
      [['__proto__', 'x']],
    ] as HttpMessage['headers'][]) {
      expect(fetchedBy(textOf(fetchCommand({ ...usual, headers, body: '' })))).toEqual([
        'order',
        { method: 'POST', headers },
      ]);
    }
  });

  it.each(['/order', '/', '//evil.example/x', '/a:b', '/?q', '/a/b?c=d:e'])(
    'stays on the page’s server for %s, under any path',
    (target) => {
      const [address] = fetchedBy(textOf(fetchCommand({ ...usual, target })));
      const page = new URL('https://school.example/class/queue/');
      expect(new URL(String(address), page).href).toBe(`${page.href.slice(0, -1)}${target}`);
    },
  );

  it('does not exist for what fetch cannot send', () => {
    const problemOf = (change: Partial<HttpMessage>): string => {
      const command = fetchCommand({ ...usual, ...change });
      return command.ok ? command.text : command.problem;
    };
    expect(problemOf({ method: 'GET' })).toBe('bodyWithGet');
    expect(problemOf({ method: 'TRACE' })).toBe('forbidden');
    expect(problemOf({ method: 'post' })).toBe('capitals');
    expect(problemOf({ method: 'GET', headers: [], body: '' })).toBe(
      "fetch('order', {method: 'GET'})",
    );
  });
});
