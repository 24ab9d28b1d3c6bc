import type { ConversionConfig, JsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { configSchema } from '../config/config-schema.js';
import { editionsSchema } from '../editions/editions-schema.js';
import { frontMatterSchema, sourcesSchema } from './schema.js';

/** JSON Schema documents by file name, for editors that complete and check YAML. */
export async function jsonSchemas(): Promise<Readonly<Record<string, object>>> {
  // Needed only to write the files, so not a dependency of building.
  const { toJsonSchema } = await import('@valibot/to-json-schema');
  return {
    'front-matter.schema.json': toJsonSchema(frontMatterSchema, conversion),
    'config.schema.json': toJsonSchema(configSchema, conversion),
    'editions.schema.json': toJsonSchema(editionsSchema, conversion),
    'sources.schema.json': toJsonSchema(sourcesSchema, conversion),
  };
}

/** What an author may write is described, not what it is turned into; so checks behind a transformation have no counterpart. */
const conversion: ConversionConfig = {
  typeMode: 'input',
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema, jsonSchema }) => ('entries' in valibotSchema ? describeFields(valibotSchema, jsonSchema) : jsonSchema),
};

/** The converter stops at a field's first transformation, and with it forgets the description behind; here it is put back. */
function describeFields(schema: { readonly entries: unknown }, converted: JsonSchema): JsonSchema {
  const entries = schema.entries as v.ObjectEntries;
  const properties = Object.entries(converted.properties ?? {}).map(([name, property]) => {
    const entry = entries[name];
    const field = entry !== undefined && 'wrapped' in entry ? (entry.wrapped as v.GenericSchema) : entry;
    const description = field === undefined ? undefined : v.getDescription(field as v.GenericSchema);
    return [name, typeof property === 'object' && description !== undefined ? { ...property, description } : property];
  });
  return { ...converted, properties: Object.fromEntries(properties) };
}
