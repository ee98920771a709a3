import { parseSync } from 'vite';

/** What a file imports: the text between the quotes, and whether only types come from there. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** A node and everything below it. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const element of value) yield* nodesOf(element);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** The text of a literal. Throws on anything else: an import nobody can read is an import too many. */
function textOf(node: unknown): string {
  if (isNode(node) && node.type === 'Literal' && typeof node['value'] === 'string') {
    return node['value'];
  }
  throw new SyntaxError('an import is named by an expression');
}

/** `import type { A }` and `import { type A }`, but not `import './style.css'`. */
function isTypeOnly(node: Node, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true;
  const specifiers = Array.isArray(node['specifiers']) ? node['specifiers'].filter(isNode) : [];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type');
}

/** `new URL('./worker.ts', import.meta.url)`, by which vite finds workers and assets. */
function urlOf(node: Node): string | undefined {
  const { callee, arguments: given } = node;
  if (!isNode(callee) || callee['name'] !== 'URL' || !Array.isArray(given)) return undefined;
  const [address, base] = given as readonly unknown[];
  const relative = isNode(base) && isNode(base['object']) && base['object'].type === 'MetaProperty';
  return relative ? textOf(address) : undefined;
}

function importOf(node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { from: textOf(node['source']), typeOnly: isTypeOnly(node, 'importKind') };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node['source']) return undefined;
      return { from: textOf(node['source']), typeOnly: isTypeOnly(node, 'exportKind') };
    case 'ImportExpression':
      return { from: textOf(node['source']), typeOnly: false };
    case 'TSImportType':
      return { from: textOf(node['source']), typeOnly: true };
    case 'NewExpression': {
      const from = urlOf(node);
      return from === undefined ? undefined : { from, typeOnly: false };
    }
    default:
      return undefined;
  }
}

/**
 * Everything that a file imports, in the order of the text. The path tells TypeScript from TSX.
 * Throws a SyntaxError if the text cannot be parsed or an import is not a literal.
 */
export function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new SyntaxError(`${path}: ${error.message}`);
  return [...nodesOf(program)].flatMap((node) => importOf(node) ?? []);
}
