import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singleFile } from '../../src/publish/singleFile';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./favicon.svg" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <title>Page</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

const parts = {
  html,
  script: 'const quoted = "</script><!-- $& $1";',
  style: 'p::after { content: "</style>" }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const textOf = (page: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*)</${tag}>`).exec(page)?.[1] ?? '';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('singleFile', () => {
  const page = singleFile(parts);

  it('asks for nothing, neither by its tags nor where a host would be named', () => {
    expect(page).not.toMatch(/\s(src|href)="(?!data:)/);
    expect(page).not.toContain('manifest');
  });

  it('holds script and style so that neither ends where it says so itself', () => {
    expect(textOf(page, 'script')).toBe('const quoted = "<\\/script><\\!-- $& $1";');
    expect(textOf(page, 'style')).toBe('p::after { content: "<\\/style>" }');
    expect(page.indexOf('<script')).toBeGreaterThan(page.indexOf('<div id="root">'));
  });

  it('lets in by its policy exactly these two, by the hashes of what stands in the page', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(textOf(page, 'script'))}`,
      `style-src ${hashOf(textOf(page, 'style'))}`,
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('refuses a page that it does not understand', () => {
    expect(() => singleFile({ ...parts, html: '<p>' })).toThrow('cannot be made one file');
    const inline = html.replace('<title>', '<script>go()</script><title>');
    expect(() => singleFile({ ...parts, html: inline })).toThrow('cannot be made one file');
  });
});
