import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { type Finding, finding, type SourcePlace } from '../../model/index.js';
import { cutByComment } from './cut-by-comment.js';
import { PlaceIndex } from './place-index.js';
import { type FieldPath, fieldName, type YamlMap, type YamlValue } from './yaml-map.js';
import { syntaxFindings } from './yaml-syntax-findings.js';

/** Limits against YAML made to exhaust memory or time; far above what an article needs. */
const limits = { characters: 1 << 22, values: 500_000, references: 100, depth: 32, findings: 20 } as const;

/** Reads a YAML map, or reports why it is none. `text` begins at the file's first line, so that its lines are the file's. */
export function parseYaml(text: string, file: string): { readonly map?: YamlMap; readonly findings: readonly Finding[] } {
  if (text.length > limits.characters) {
    const message = `Unexpected ${text.length} characters of YAML, expected at most ${limits.characters}`;
    return { findings: [invalid(message, 'Is its end missing?', { file, line: 1, column: 1 })] };
  }
  const lineCounter = new LineCounter();
  // Doubled names are looked for here: the parser's own search takes quadratic time.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true });
  const placeAt = (offset: number): SourcePlace => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = syntaxFindings(document, text, placeAt);
  if (syntax.length > 0) return { findings: syntax };
  if (document.contents !== null && !isMap(document.contents)) {
    const start = placeAt(document.contents.range?.[0] ?? 0);
    const found = isSeq(document.contents) ? 'list' : 'text';
    return { findings: [invalid(`Unexpected ${found}, expected fields`, 'Write one `name: value` a line.', start)] };
  }
  return new MapReader(text, placeAt).read(document.contents);
}

/** Turns parsed YAML into plain values, keeps their places, and collects what is wrong on the way. */
class MapReader {
  readonly #findings: Finding[] = [];
  readonly #places = new PlaceIndex();
  readonly #anchors = new Map<string, Node>();
  #values = 0;
  #references = 0;
  #hasGivenUp = false;

  constructor(
    private readonly text: string,
    private readonly placeAt: (offset: number) => SourcePlace,
  ) {}

  read(root: YAMLMap | null): { map?: YamlMap; findings: readonly Finding[] } {
    const fields = root === null ? {} : this.#map(root as YAMLMap<Node, Node | null>, []);
    if (this.#hasGivenUp) return { findings: this.#findings };
    return { map: this.#places.toMap(fields, this.placeAt(0)), findings: this.#findings };
  }

  #value(node: Node | null, path: FieldPath): YamlValue {
    if (node === null || this.#hasGivenUp) return null;
    this.#values += 1;
    if (this.#values > limits.values) return this.#giveUp(`Unexpected value, expected at most ${limits.values}`, 'Write less.', node);
    if (path.length > limits.depth) {
      const message = `Unexpected nesting deeper than ${limits.depth} levels in “${fieldName(path.slice(0, 1))}”`;
      return this.#report(message, 'Close the brackets, or indent less.', node);
    }
    if (isAlias(node)) return this.#alias(node.source, node, path);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap<Node, Node | null>(node)) return this.#map(node, path);
    if (isSeq<Node | null>(node)) {
      return node.items.map((item, index) => {
        const itemPath = [...path, index];
        this.#places.set(itemPath, { value: this.#placeOf(item ?? node) });
        return this.#value(item, itemPath);
      });
    }
    if (!isScalar(node)) return null;
    const cut = cutByComment(node, fieldName(path), this.text, this.placeAt);
    if (cut !== undefined && this.#findings.length < limits.findings) this.#findings.push(cut);
    return scalarValue(node);
  }

  #alias(name: string, node: Node, path: FieldPath): YamlValue {
    const target = this.#anchors.get(name);
    if (target === undefined) {
      const message = `Unexpected “*${name}” in “${fieldName(path)}”, a reference to something that is not there`;
      return this.#report(message, 'Put text that begins with * in quotation marks.', node);
    }
    this.#references += 1;
    if (this.#references <= limits.references) return this.#value(target, path);
    const message = `Unexpected reference in “${fieldName(path)}”, expected at most ${limits.references} of them`;
    return this.#giveUp(message, 'Write the values out instead of *references.', node);
  }

  #map(node: YAMLMap<Node, Node | null>, path: FieldPath): { readonly [name: string]: YamlValue } {
    const fields = new Map<string, YamlValue>();
    for (const pair of node.items) {
      const name = this.#name(pair);
      if (name === undefined) continue;
      const fieldPath = [...path, name];
      if (fields.has(name)) {
        const line = this.#places.nameAt(fieldPath)?.line;
        this.#report(`Unexpected second “${fieldName(fieldPath)}”; the first is in line ${line}`, 'Delete one of them.', pair.key);
        continue;
      }
      const namePlace = this.#placeOf(pair.key);
      this.#places.set(fieldPath, { name: namePlace, value: pair.value?.range == null ? namePlace : this.#placeOf(pair.value) });
      fields.set(name, this.#value(pair.value, fieldPath));
    }
    // A name without a value is a field that is not given.
    return Object.fromEntries([...fields].filter(([, value]) => value !== null));
  }

  #name(pair: Pair<Node, Node | null>): string | undefined {
    if (isScalar(pair.key)) return typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '');
    this.#report('Unexpected list or map, expected the name of a field', 'Write `name: value`, the name without brackets.', pair.key);
    return undefined;
  }

  #placeOf(node: Node | null): SourcePlace {
    return this.placeAt(node?.range?.[0] ?? 0);
  }

  #report(message: string, hint: string, node: Node): null {
    if (this.#findings.length < limits.findings) this.#findings.push(invalid(message, hint, this.#placeOf(node)));
    return null;
  }

  #giveUp(message: string, hint: string, node: Node): null {
    this.#hasGivenUp = true;
    return this.#report(message, hint, node);
  }
}

/** Numbers stay as written: `edition: 1.0` is not `1`. */
function scalarValue(node: Scalar): YamlValue {
  if (typeof node.value === 'string' || typeof node.value === 'boolean') return node.value;
  return node.value === null ? null : (node.source ?? String(node.value));
}

function invalid(message: string, hint: string, source: SourcePlace): Finding {
  return finding('front-matter-is-valid', { message, hint, source });
}
