import { readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** What is asked of a node of the source’s tree. */
interface Node {
  readonly type: string;
  readonly end: number;
  readonly [field: string]: unknown;
}

it('every hint that the source spells out ends as a sentence', () => {
  const open = globSync('src/**/*.ts').flatMap((path) => {
    const source = readFileSync(path, 'utf8');
    const hints = hintsIn(parseAst(source, { lang: 'ts' }) as unknown as Node);
    return hints.filter((hint) => /\s.*[^.?]$/su.test(endOf(hint))).map(({ end }) => `${path}:${source.slice(0, end).split('\n').length}`);
  });
  expect(open).toEqual([]);
});

/** Texts that are given as `hint`, or named so, in each of their cases. */
function hintsIn(node: Node): readonly Node[] {
  const name = (node.type === 'Property' && node.key) || (node.type === 'VariableDeclarator' && node.id);
  const given = (node.type === 'Property' ? node.value : node.init) as Node | null;
  const own = isNode(name) && name.name === 'hint' && given !== null ? textsOf(given) : [];
  const below = Object.values(node).flatMap((field) => (Array.isArray(field) ? field : [field]).filter(isNode));
  return [...own, ...below.flatMap(hintsIn)];
}

function textsOf(given: Node): readonly Node[] {
  if (given.type === 'ConditionalExpression') return [...textsOf(given.consequent as Node), ...textsOf(given.alternate as Node)];
  return given.type === 'TemplateLiteral' || (given.type === 'Literal' && typeof given.value === 'string') ? [given] : [];
}

/** Empty where it ends with something that is put in: an address or a command to be copied, or a text of its own. */
function endOf(text: Node): string {
  if (text.type === 'Literal') return String(text.value);
  const last = (text.quasis as readonly { readonly value: { readonly cooked: string } }[]).at(-1);
  return last?.value.cooked ?? '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
