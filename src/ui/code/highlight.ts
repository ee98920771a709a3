import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import python from 'shiki/langs/python.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import type { ThemeRegistration } from 'shiki/types';
import { type Token, type TokenKind, type TokenLine, tokenKinds } from './token';

const grammars = { python, typescript } as const;

export type Language = keyof typeof grammars;

const scopes: Record<Exclude<TokenKind, 'plain'>, string[]> = {
  keyword: [
    'keyword.control',
    'keyword.operator.logical.python',
    'keyword.operator.new',
    'keyword.operator.expression',
    'keyword.generator',
    'storage.type',
    'storage.modifier',
    'variable.language.this',
  ],
  string: [
    'string.quoted',
    'string.template',
    'punctuation.definition.string.template',
    'storage.type.string.python',
  ],
  number: ['constant.numeric', 'constant.language'],
  function: [
    'entity.name.function',
    'entity.name.type.class',
    'support.function',
    'meta.function-call.generic',
  ],
  comment: ['comment', 'punctuation.definition.comment', 'string.quoted.docstring'],
};

/** Shiki deals in colours, so each kind gets one that only says which kind it is. */
const colourOf = (kind: TokenKind): string =>
  `#${tokenKinds.indexOf(kind).toString(16).padStart(6, '0')}`;
const kindOf = (colour: string | undefined): TokenKind =>
  tokenKinds[Number.parseInt((colour ?? '#0').slice(1, 7), 16)] ?? 'plain';

const theme: ThemeRegistration = {
  name: 'kinds',
  type: 'light',
  colors: { 'editor.foreground': colourOf('plain'), 'editor.background': '#ffffff' },
  settings: [
    { settings: { foreground: colourOf('plain') } },
    ...(Object.keys(scopes) as (keyof typeof scopes)[]).map((kind) => ({
      scope: scopes[kind],
      settings: { foreground: colourOf(kind) },
    })),
  ],
};

/** Splits code into lines of coloured stretches. Runs at build time only. */
export async function highlight(source: string, lang: Language): Promise<TokenLine[]> {
  const shiki = await createHighlighterCore({
    themes: [theme],
    langs: [grammars[lang]],
    engine: createJavaScriptRegexEngine(),
  });
  // However long a line takes: the same file must give the same lines on a slow machine.
  const lines = shiki.codeToTokensBase(source.trimEnd(), {
    lang,
    theme: 'kinds',
    tokenizeTimeLimit: 0,
  });
  shiki.dispose();
  return lines.map((line) => {
    const merged: Token[] = [];
    for (const { content, color } of line) {
      const last = merged.at(-1);
      const kind = content.trim() === '' ? (last?.[0] ?? 'plain') : kindOf(color);
      if (last && last[0] === kind) merged[merged.length - 1] = [kind, last[1] + content];
      else merged.push([kind, content]);
    }
    return merged;
  });
}
