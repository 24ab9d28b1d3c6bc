import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as v from 'valibot';
import { languageFor } from '../../language/index.js';
import type { Finding, ProjectSettings, SourcePlace } from '../../model/index.js';
import { finding } from '../../model/index.js';
import { decodeText } from '../decode-text.js';
import { checkLanguageTag } from '../front-matter/check-language-tag.js';
import { checkSettings } from '../front-matter/check-settings.js';
import { fieldPlaces } from '../front-matter/field-places.js';
import { given } from '../front-matter/given.js';
import { unsupportedLanguage } from '../front-matter/unsupported-language.js';
import { validate } from '../front-matter/validate.js';
import { type FieldPath, fieldName, type YamlMap } from '../front-matter/yaml-map.js';
import { checkConfigNames } from './check-config-names.js';
import { checkFolders } from './check-folders.js';
import { configSchema } from './config-schema.js';
import { findConfig, configName as name } from './find-config.js';
import { parseJson } from './parse-json.js';

/** A project: where it is, where its articles and briefings are, and what holds for them. */
export interface Config {
  /** Absolute folder of the file, else the folder that was asked for. */
  readonly root: string;
  /** Folders, files and patterns of the articles, from the root. */
  readonly content?: readonly string[];
  /** Folder for what is built, from the root. */
  readonly output?: string;
  readonly settings: ProjectSettings;
}

/** Reads `brief.config.json` in the folder or the nearest one above; nothing is set where there is none. Fields with mistakes are reported and not set. */
export async function readConfig(folder: string): Promise<{ readonly config: Config; readonly findings: readonly Finding[] }> {
  const root = findConfig(resolve(folder));
  if (root === undefined) return { config: { root: resolve(folder), settings: {} }, findings: [] };
  const decoded = decodeText(readFileSync(join(root, name)), name);
  if (!decoded.ok) return { config: { root, settings: {} }, findings: decoded.findings.map(asConfig) };
  const { map, numbers = [], findings } = parseJson(decoded.value, name);
  if (map === undefined) return { config: { root, settings: {} }, findings };
  const named = checkConfigNames(map);
  const validated = validate(configSchema, named.map, 'json');
  const { content, output, ...settings } = validated.value;
  const folders = given({ content: content?.filter(Boolean), output });
  const misplaced = checkFolders(root, folders, map);
  const { output: _, ...withoutOutput } = folders;
  return {
    config: {
      root,
      ...(misplaced.length > 0 ? withoutOutput : folders),
      settings: toSettings(settings, root, map),
    },
    findings: [
      ...findings,
      ...named.findings,
      ...validated.findings,
      ...numberFindings(numbers, validated, map),
      ...misplaced,
      ...languageFindings(validated.value.lang, map),
    ],
  };
}

function toSettings(fields: v.InferOutput<typeof configSchema>, root: string, map: YamlMap): ProjectSettings {
  const { $schema: _, author = [], fonts = [], checks, template, ...plain } = fields;
  const authors = author.filter(Boolean);
  const families = fonts.filter(Boolean);
  return {
    ...given(plain),
    ...(authors.length > 0 ? { authors } : {}),
    ...(families.length > 0 ? { fonts: families } : {}),
    ...(template ? { template: resolve(root, template) } : {}),
    ...(checks === undefined ? {} : { checks: checkSettings(checks, map) }),
    places: fieldPlaces(map),
  };
}

/** No field is a number; where text is asked for, front matter takes one as the text it is written as, JSON has quotation marks for that. */
function numberFindings(
  numbers: readonly FieldPath[],
  { value, findings }: { readonly value: Readonly<Record<string, unknown>>; readonly findings: readonly Finding[] },
  map: YamlMap,
): readonly Finding[] {
  const isTold = ({ line, column }: SourcePlace) => findings.some(({ source }) => source?.line === line && source.column === column);
  return numbers
    .filter((path) => value[String(path[0])] !== undefined && !isTold(map.valuePlace(path)))
    .map((path) =>
      finding('config-is-valid', {
        message: `Unexpected number in “${fieldName(path)}”, expected text`,
        hint: 'Put it in quotation marks, or write a text.',
        source: map.valuePlace(path),
      }),
    );
}

/** The language of the project is looked at once, not with every article. */
function languageFindings(lang: string | undefined, map: YamlMap): readonly Finding[] {
  if (lang === undefined) return [];
  const source: SourcePlace = map.valuePlace(['lang']);
  return [
    ...checkLanguageTag(String(map.fields.lang), lang, source),
    ...(languageFor(lang).supported ? [] : [unsupportedLanguage(lang, source)]),
  ];
}

function asConfig({ message, hint, source }: Finding): Finding {
  return finding('config-is-valid', { message, ...(hint === undefined ? {} : { hint }), ...(source === undefined ? {} : { source }) });
}
