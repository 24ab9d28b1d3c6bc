import * as v from 'valibot';
import { type Finding, finding } from '../../model/index.js';
import { readExpectation, type Syntax } from './expectation.js';
import { meantName } from './meant-name.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from './yaml-map.js';

/** A schema of a map in which every field may be absent. */
type MapSchema = v.GenericSchema<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;

interface Mistake {
  readonly path: FieldPath;
  readonly input: unknown;
  readonly message: string;
  /** Words of which one is expected; empty where it is not that. */
  readonly choices: readonly string[];
}

/** Fields whose entries stand each for itself: a mistake in one takes no other away. */
const ofEntries: ReadonlySet<string> = new Set(['checks']);

const kinds = { yaml: 'front-matter-is-valid', json: 'config-is-valid' } as const;

/**
 * Checks a map against its schema: the value made of its sound top-level fields, and of the others with what is left when the mistakes
 * are taken out, if that is sound by itself; the names of the others, and every mistake in them.
 */
export function validate<S extends MapSchema>(
  schema: S,
  map: YamlMap,
  syntax: Syntax = 'yaml',
): { readonly value: v.InferOutput<S>; readonly unsound: ReadonlySet<string>; readonly findings: readonly Finding[] } {
  const result = v.safeParse(schema, map.fields);
  if (result.success) return { value: result.output, unsound: new Set(), findings: [] };

  const mistakes = result.issues.flatMap((issue) => mistakesOf(issue, []));
  const unsound = new Set(mistakes.map(({ path }) => String(path[0])));
  const sound = Object.fromEntries(
    Object.entries(map.fields).flatMap(([name, field]) => {
      if (!unsound.has(name)) return [[name, field]];
      const rest = ofEntries.has(name) ? soundEntries(field, mistakes, name) : soundRest(schema, field, mistakes, name);
      return rest === undefined ? [] : [[name, rest]];
    }),
  );
  return { value: v.parse(schema, sound), unsound, findings: mistakes.map((mistake) => mistakeFinding(mistake, map, syntax)) };
}

/** The entries of a field that hold no mistake; undefined where the field is no map. */
function soundEntries(field: YamlValue | undefined, mistakes: readonly Mistake[], name: string): YamlValue | undefined {
  const inside = mistakes.filter(({ path }) => path[0] === name);
  if (typeof field !== 'object' || field === null || inside.some(({ path }) => path.length === 1)) return undefined;
  const wrong = new Set(inside.map(({ path }) => String(path[1])));
  return Object.fromEntries(Object.entries(field).filter(([entry]) => !wrong.has(entry)));
}

/** A field without the fields in it that hold mistakes; undefined where it can do without none of them. Lists keep their length, so that places stay true. */
function soundRest(schema: MapSchema, field: YamlValue | undefined, mistakes: readonly Mistake[], name: string): YamlValue | undefined {
  const rest = structuredClone(field);
  for (const { path } of mistakes) {
    if (path[0] !== name) continue;
    const [last = '', ...above] = path.slice(1).reverse();
    const parent = above.reduceRight<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], rest);
    if (path.length < 2 || typeof parent !== 'object' || parent === null || Array.isArray(parent)) return undefined;
    Reflect.deleteProperty(parent, last);
  }
  return v.safeParse(schema, { [name]: rest }).success ? rest : undefined;
}

/** A union reports what is wrong inside the alternative that was begun; only where none was, that none fits. */
function mistakesOf(issue: v.BaseIssue<unknown>, above: FieldPath): readonly Mistake[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const inside = (issue.issues ?? []).filter((inner) => inner.path !== undefined);
  if (inside.length > 0) return inside.flatMap((inner) => mistakesOf(inner, path));
  return [{ path, input: issue.input, message: issue.message, choices: [issue, ...(issue.issues ?? [])].flatMap(choicesOf) }];
}

/** The library names the words in quotation marks. What is shorter than a word (`a4`) is near to too much. */
function choicesOf({ type, expected }: v.BaseIssue<unknown>): readonly string[] {
  return type === 'picklist' ? [...(expected ?? '').matchAll(/"([^"]{4,})"/g)].map(([, word = '']) => word) : [];
}

function mistakeFinding({ path, input, message, choices }: Mistake, map: YamlMap, syntax: Syntax): Finding {
  const { expected, hint } = readExpectation(message, syntax);
  const found =
    input === undefined
      ? `“${fieldName(path.slice(0, -1))}” has no “${path.at(-1)}”`
      : `Unexpected ${describe(input as YamlValue)} in “${fieldName(path)}”, expected ${expected}`;
  const near = typeof input === 'string' ? meantName(input, choices) : undefined;
  return finding(kinds[syntax], {
    message: found,
    hint: near === undefined ? hint : `Did you mean “${near}”?`,
    source: map.valuePlace(path),
  });
}

function describe(value: YamlValue): string {
  if (typeof value === 'string') return value === '' ? 'empty text' : `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value === 'boolean') return String(value);
  if (value === null) return 'nothing';
  return Array.isArray(value) ? 'list' : 'fields';
}
