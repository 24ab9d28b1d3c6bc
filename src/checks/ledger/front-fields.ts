import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { ProjectSettings } from '../../model/index.js';
import { oncePromised } from '../once-promised.js';
import { sourceLines } from './source-lines.js';

/** A text of the front matter as its author wrote it, or as the project gives it. */
export interface FrontText {
  readonly text: string;
  /** Absent where no file gives it. */
  readonly file?: string;
  /** Line of the file where its value begins, from 1: in a block scalar that of the sign before the text. */
  readonly line: number;
  /** Its lines in the file, from `line` on. */
  readonly written: readonly string[];
}

/** A judgement as its author wrote it; the degrees in whatever words. */
export interface FrontJudgement extends FrontText {
  readonly likelihood?: string;
  readonly confidence?: string;
}

/** What the front matter holds to be printed. */
export interface FrontFields {
  /** One text, or those of a list; where the article leaves the field out those of the project. None where it is not given or empty. */
  texts(name: string): readonly FrontText[];
  readonly bottomLine: readonly FrontText[];
  readonly judgements: readonly FrontJudgement[];
  readonly known: readonly FrontText[];
  readonly watch: readonly FrontText[];
}

/** Reads the article's front matter a second time, from its YAML and with nothing of the reader's, and beside it what the project gives. */
export const frontFields = oncePromised(({ article, project }): FrontFields => {
  const { yaml } = sourceLines(article.text, []);
  const counter = new LineCounter();
  const options = { lineCounter: counter, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const reader = new FrontReader(parseDocument(yaml, options), article.file, yaml.split('\n'), counter);
  return {
    // A field that the article leaves empty takes the project's away.
    texts: (name) => (reader.has(name) ? reader.texts(reader.field(undefined, name)) : projectTexts(project, name)),
    bottomLine: reader.texts(reader.ofSummary('bottomLine')),
    judgements: reader.judgements(reader.ofSummary('judgements')),
    known: reader.texts(reader.ofSummary('known')),
    watch: reader.texts(reader.ofSummary('watch')),
  };
});

/** What a project may give of the fields that are read here; `summary` and the like are an article's own. */
function projectTexts(
  { authors = [], organisation, series, contact, marking, places }: ProjectSettings,
  name: string,
): readonly FrontText[] {
  const given: Readonly<Record<string, readonly (string | undefined)[]>> = {
    author: authors,
    organisation: [organisation],
    series: [series],
    contact: [contact],
    marking: [marking],
  };
  const place = places?.[name];
  return (given[name] ?? []).flatMap((text = '') => {
    if (text === '') return [];
    return { text, line: place?.line ?? 1, written: [text], ...(place === undefined ? {} : { file: place.file }) };
  });
}

class FrontReader {
  constructor(
    private readonly document: Document,
    private readonly file: string,
    private readonly lines: readonly string[],
    private readonly counter: LineCounter,
  ) {}

  ofSummary(name: string): Node | undefined {
    const summary = this.field(undefined, 'summary');
    return summary === undefined ? undefined : this.field(summary, name);
  }

  /** A field of a map, by default of the whole. */
  field(map: Node | undefined, name: string): Node | undefined {
    const holder = map ?? this.document.contents;
    return isMap(holder) ? this.resolved(holder.get(name, true)) : undefined;
  }

  has(name: string): boolean {
    const { contents } = this.document;
    return isMap(contents) && contents.has(name);
  }

  texts(node: Node | undefined): readonly FrontText[] {
    return this.items(node).flatMap((item) => this.text(item) ?? []);
  }

  judgements(node: Node | undefined): readonly FrontJudgement[] {
    return this.items(node).flatMap((item) => {
      const text = this.text(isMap(item) ? this.field(item, 'text') : item);
      if (text === undefined) return [];
      const degree = (name: string) => (isMap(item) ? this.text(this.field(item, name))?.text : undefined);
      const [likelihood, confidence] = [degree('likelihood'), degree('confidence')];
      return { ...text, ...(likelihood === undefined ? {} : { likelihood }), ...(confidence === undefined ? {} : { confidence }) };
    });
  }

  private items(node: Node | undefined): readonly (Node | undefined)[] {
    return isSeq(node) ? node.items.map((item) => this.resolved(item)) : [node];
  }

  private text(node: Node | undefined): FrontText | undefined {
    if (!isScalar(node) || node.value === null) return undefined;
    // Numbers are the text that they are written as.
    const text = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
    if (text === '') return undefined;
    const [from, to] = node.range ?? [0, 0];
    const line = Math.max(1, this.counter.linePos(from).line);
    return {
      text,
      file: this.file,
      line,
      written: this.lines.slice(line - 1, Math.max(line, this.counter.linePos(Math.max(from, to - 1)).line)),
    };
  }

  private resolved(node: unknown): Node | undefined {
    const found = isAlias(node) ? node.resolve(this.document) : node;
    return isScalar(found) || isMap(found) || isSeq(found) ? found : undefined;
  }
}
