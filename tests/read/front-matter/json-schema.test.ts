import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/read/front-matter/json-schema.js';

const folder = new URL('../../../templates/schema/', import.meta.url);
const schemas = await jsonSchemas();

describe('the JSON Schemas for editors', () => {
  // After a change of the schema: `UPDATE=1 npx vitest run tests/read/front-matter/json-schema.test.ts`, then `npm run format`.
  it.each(Object.entries(schemas))('%s on disk is the schema that articles are read with', (name, schema) => {
    const file = new URL(name, folder);
    if (process.env.UPDATE === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  it('explain every field to the author', () => {
    expect(fieldsWithoutDescription(schemas['front-matter.schema.json'])).toEqual([]);
    expect(fieldsWithoutDescription(schemas['config.schema.json'])).toEqual([]);
    expect(fieldsWithoutDescription(schemas['sources.schema.json'])).toEqual([]);
  });
});

/** Paths of the properties, at any depth, that lack a description. */
function fieldsWithoutDescription(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    const missing =
      key === 'properties'
        ? Object.entries<object>(inner)
            .filter(([, property]) => !('description' in property))
            .map(([name]) => `${here}/${name}`)
        : [];
    return [...missing, ...fieldsWithoutDescription(inner, here)];
  });
}
