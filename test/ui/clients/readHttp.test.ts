import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { httpText } from '../../../src/ui/clients/httpText';
import { readHttp } from '../../../src/ui/clients/readHttp';
import { requestOf } from '../../../src/ui/clients/requestOf';
import { clients } from '../../../src/words/clients';

const problemOf = (text: string): string => {
  const outcome = readHttp(text);
  if (outcome.ok) throw new Error(`is a request: ${text}`);
  const { kind, line, got } = outcome.problem;
  return `${kind} ${line} ${got}`;
};
const read = (text: string) => {
  const outcome = readHttp(text);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.message;
};

describe('readHttp', () => {
  it('takes method, path, headers and body apart', () => {
    const message = read(
      'POST /order HTTP/1.1\ncontent-type:  application/json \nX-A:\n\n{"power_user":\n "True"}\n',
    );
    expect(message).toEqual({
      method: 'POST',
      target: '/order',
      headers: [
        ['content-type', 'application/json'],
        ['X-A', ''],
      ],
      body: '{"power_user":\n "True"}\n',
    });
    expect(requestOf(message)).toEqual({
      method: 'POST',
      path: '/order',
      type: 'application/json',
      body: '{"power_user":\n "True"}\n',
    });
  });

  it('needs neither version nor headers nor body, and leaves comments before the request out', () => {
    expect(read('# a comment\n\n// and another\nGET /order')).toEqual({
      method: 'GET',
      target: '/order',
      headers: [],
      body: '',
    });
  });

  it('takes a whole address for its path, and keeps a query apart from it', () => {
    expect(read('GET http://localhost:8000/order?a=1').target).toBe('/order?a=1');
    expect(read('GET https://example.org').target).toBe('/');
    expect(read('GET http://[::1]:8000?x').target).toBe('/?x');
    expect(requestOf(read('GET /order?a=1')).path).toBe('/order');
  });

  it('takes lines that end as HTTP has them', () => {
    expect(read('POST /order HTTP/1.1\r\nA: b\r\n\r\nbody')).toMatchObject({
      headers: [['A', 'b']],
      body: 'body',
    });
  });

  it.each([
    ['', 'nothing 1 '],
    ['# only a remark', 'nothing 1 # only a remark'],
    ['POST', 'requestLine 1 POST'],
    ['\nPOST /a b', 'version 2 b'],
    ['POST /a HTTP/1.1 more', 'requestLine 1 POST /a HTTP/1.1 more'],
    ['{"power_user": "True"}', 'method 1 {"power_user":'],
    ['POST order', 'target 1 order'],
    ['POST /ord#er', 'target 1 /ord#er'],
    ['POST /größe', 'target 1 /größe'],
    ['POST ?a', 'target 1 ?a'],
    ['POST ftp://a/b', 'target 1 ftp://a/b'],
    ['POST /order HTTP/9', 'version 1 HTTP/9'],
    ['POST /order\n{"power_user": "True"}', 'header 2 {"power_user": "True"}'],
    ['POST /order\nA: b\nno header', 'header 3 no header'],
    ['POST /order\nA: \u0001', 'value 2 A'],
    ['POST /order\nA: €', 'value 2 A'],
    ['POST /order\nContent-Type: a\ncontent-type: b', 'twice 3 content-type'],
  ])('says of %j: %s', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('has a sentence for each problem, which names the line', () => {
    const outcome = readHttp('POST /order\nno header');
    if (outcome.ok) throw new Error('is a request');
    const { kind, line, got } = outcome.problem;
    expect(clients.problems[kind](line, got)).toBe(
      'Line 2 takes a header such as Content-Type: application/json, and “no header” is none. An empty line comes before the body.',
    );
  });

  it('reads what httpText writes, for any message', () => {
    const token = fc.stringMatching(/^[!$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/);
    const header = fc.tuple(
      token.filter((name) => name.toLowerCase() !== 'content-type'),
      fc.stringMatching(/^([!-~]([ -~]{0,20}[!-~])?)?$/),
    );
    fc.assert(
      fc.property(
        fc.record({
          method: token,
          target: fc.stringMatching(/^\/[!-"$-~]{0,20}$/),
          headers: fc.array(header, { maxLength: 4 }),
          body: fc.string({ unit: 'binary' }),
        }),
        (message) => {
          expect(read(httpText(message))).toEqual(message);
        },
      ),
    );
  });
});
