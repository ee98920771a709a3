import { parseSync } from 'vite';

/** Attributes whose text is read by people. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);

const isWord = (text: string): boolean => /\p{L}/u.test(text);

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes directly below a node of a syntax tree. */
function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

/** The texts that an expression may come to be, as far as they stand there literally. */
function textsOf(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'JSXExpressionContainer':
      return textsOf(node.expression as Node);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)];
    case 'LogicalExpression':
      return [
        ...(node.operator === '&&' ? [] : textsOf(node.left as Node)),
        ...textsOf(node.right as Node),
      ];
    case 'BinaryExpression':
      // A comparison shows nothing of what it compares.
      return node.operator === '+'
        ? [...textsOf(node.left as Node), ...textsOf(node.right as Node)]
        : [];
    default:
      return [];
  }
}

/**
 * The words that a component would show or say and that stand in it literally, rather than in the
 * catalogue: texts between tags and in attributes that are read aloud or shown.
 */
export function literalWords(source: string): string[] {
  const { program, errors } = parseSync('component.tsx', source, { lang: 'tsx' });
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message ?? 'unreadable');
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') found.push(String(node.value).trim());
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as Node[]) {
        if (child.type === 'JSXExpressionContainer') found.push(...textsOf(child));
      }
    }
    if (node.type === 'JSXAttribute' && spoken.has(String((node.name as Node).name))) {
      if (isNode(node.value)) found.push(...textsOf(node.value));
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program as unknown as Node);
  return found.filter(isWord);
}
