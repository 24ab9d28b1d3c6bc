import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { PlaceIndex } from '../front-matter/place-index.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from '../front-matter/yaml-map.js';
import { jsonSyntaxFinding } from './json-syntax-finding.js';

/** A JSON object, and the paths of its numbers, which the map holds as the text that they are written as. */
interface ParsedJson {
  readonly map?: YamlMap;
  readonly numbers?: readonly FieldPath[];
  readonly findings: readonly Finding[];
}

/** Reads a JSON object as front matter is read, with the places of all that is in it, or reports why it is none. */
export function parseJson(text: string, file: string): ParsedJson {
  const placeAt = placesOf(text, file);
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  if (root === 'too-deep') return { findings: [invalid('Unexpected nesting of thousands of levels', 'Close the brackets.', placeAt(0))] };
  const [error] = errors.toSorted((a, b) => a.offset - b.offset);
  if (error !== undefined || root === undefined) {
    return { findings: error === undefined ? [] : [jsonSyntaxFinding(error, text, placeAt)] };
  }
  if (root.type !== 'object') {
    const found = root.type === 'array' ? 'list' : 'value';
    return { findings: [invalid(`Unexpected ${found}, expected fields`, 'Write `{ "name": value }`.', placeAt(root.offset))] };
  }
  return readMap(root, text, placeAt);
}

function treeOf(text: string, errors: ParseError[]): Node | 'too-deep' | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep';
    throw error;
  }
}

function readMap(root: Node, text: string, placeAt: (offset: number) => SourcePlace): ParsedJson {
  const findings: Finding[] = [];
  const numbers: FieldPath[] = [];
  const places = new PlaceIndex();
  const value = (node: Node, path: FieldPath): YamlValue => {
    switch (node.type) {
      case 'object':
        return fields(node, path);
      case 'array':
        return (node.children ?? []).map((item, index) => {
          const itemPath = [...path, index];
          places.set(itemPath, { value: placeAt(item.offset) });
          return value(item, itemPath);
        });
      case 'number':
        numbers.push(path);
        return text.slice(node.offset, node.offset + node.length);
      default:
        return node.value;
    }
  };
  const fields = (node: Node, path: FieldPath): { readonly [name: string]: YamlValue } => {
    const read = new Map<string, YamlValue>();
    for (const { children: [key, content] = [] } of node.children ?? []) {
      if (key === undefined || content === undefined) continue;
      const name = String(key.value);
      const fieldPath = [...path, name];
      if (read.has(name)) {
        const message = `Unexpected second “${fieldName(fieldPath)}”; the first is in line ${places.nameAt(fieldPath)?.line}`;
        findings.push(invalid(message, 'Delete one of them.', placeAt(key.offset)));
        continue;
      }
      places.set(fieldPath, { name: placeAt(key.offset), value: placeAt(content.offset) });
      read.set(name, value(content, fieldPath));
    }
    // As in front matter, null is a field that is not given.
    return Object.fromEntries([...read].filter(([, content]) => content !== null));
  };
  return { map: places.toMap(fields(root, []), placeAt(root.offset)), numbers, findings };
}

function placesOf(text: string, file: string): (offset: number) => SourcePlace {
  return (offset) => {
    const before = text.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
}

function invalid(message: string, hint: string, source: SourcePlace): Finding {
  return finding('config-is-valid', { message, hint, source });
}
