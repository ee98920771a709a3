import type { Command } from './command';
import type { HttpMessage } from './httpMessage';
import { shellQuoted } from './shellQuoted';

/** Where one would run the service. */
const SERVER = 'http://localhost:8000';

/** The command for a terminal that sends the message to a service on this machine. */
export function curlCommand({ method, target, headers, body }: HttpMessage): Command {
  // A shell's words end with it.
  if (body.includes('\0')) return { ok: false, problem: 'nul', method };
  const isTyped = headers.some(([name]) => name.toLowerCase() === 'content-type');
  const lines = [
    // A name and a semicolon is curl's way to write a header without a value.
    ...headers.map(([name, value]) => (value === '' ? `${name};` : `${name}: ${value}`)),
    // Otherwise curl would call the body a form.
    ...(body !== '' && !isTyped ? ['Content-Type:'] : []),
  ];
  const words = [
    'curl',
    // Without it curl would take brackets and braces for many addresses.
    ...(/[[\]{}]/.test(target) ? ['-g'] : []),
    // To HEAD there comes no body that one could wait for.
    ...(method === 'HEAD' && body === '' ? ['-I'] : ['-i', '-X', shellQuoted(method)]),
    shellQuoted(SERVER + target),
    ...lines.flatMap((line) => ['-H', shellQuoted(line)]),
    // After -d an @ would be the name of a file.
    ...(body === '' ? [] : [body.startsWith('@') ? '--data-raw' : '-d', shellQuoted(body)]),
  ];
  return { ok: true, text: words.join(' ') };
}
