import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/read/front-matter/read-front-matter.js';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A field as YAML lines, up to where its value begins; in a list it is its first item's. */
interface Field {
  readonly name: string;
  readonly lines: readonly string[];
}

function fieldsOf({ properties = {}, additionalProperties, items, anyOf = [] }: Schema, above: Field, indent = ''): readonly Field[] {
  const below = (name: string, schema: Schema) => {
    const field = { name: `${above.name}${above.name === '' ? '' : '.'}${name}`, lines: [...above.lines, `${indent}${name}:`] };
    return [field, ...fieldsOf(schema, field, `${indent.replace('-', ' ')}  `)];
  };
  return [
    ...Object.entries(properties).flatMap(([name, schema]) => below(name, schema)),
    ...(typeof additionalProperties === 'object' ? below('AP', additionalProperties) : []),
    ...(items?.anyOf === undefined ? [] : fieldsOf(items, { ...above, name: `${above.name}[1]` }, `${indent}- `)),
    ...anyOf.flatMap((variant) => fieldsOf(variant, above, indent)),
  ];
}

const schema: Schema = JSON.parse(readFileSync('templates/schema/front-matter.schema.json', 'utf8'));
const fields = fieldsOf(schema, { name: '', lines: [] });

describe('a value of the wrong type is told where it stands, with a repair', () => {
  it('in every field of the schema', () => {
    const names = fields.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['title', 'labels.AP', 'summary.judgements[1].see', 'sources.AP.archived', 'checks.AP.reason']),
    );
  });

  // No field takes a list of lists.
  it.each(fields)('$name', ({ name, lines }) => {
    const text = ['---', ...lines].join('\n');
    const { findings } = readFrontMatter(`${text} [[x]]\n---\nWords.\n`, 'a.md');
    const told = findings.filter(({ message }) => message.includes(` in “${name}`));
    expect(told.map(({ id, source }) => [id, source?.file, source?.line])).toEqual([['front-matter-is-valid', 'a.md', lines.length + 1]]);
    const column = (lines.at(-1) ?? '').length + 2;
    expect([column, column + 1]).toContain(told[0]?.source?.column);
    expect(told[0]?.hint).toMatch(/^\p{Lu}.+/u);
  });
});
