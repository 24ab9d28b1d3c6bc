import Handlebars from 'handlebars';
import { type Finding, finding } from '../model/index.js';
import type { Template } from './load-template.js';
import { templateSyntax } from './template-syntax.js';
import type { TypstSource } from './typst-source.js';

/** What a template may print: code that `emit` made, flags, and records and lists of those. */
export type View = { readonly [field: string]: TypstSource | boolean | View | readonly View[] };

/** A rendered template, and which line of it came from where. */
export interface Rendered {
  readonly main: string;
  /** File and line of the template behind a line of `main`. */
  origin(line: number): { readonly file: string; readonly line: number } | undefined;
}

/** Brackets the origin of a piece of template text until rendering is done; escaped text cannot hold them. */
const [open, close] = ['\ue000', '\ue001'];
const marker = /\ue000(\d+):(\d+)\ue001/g;

/** Renders the template's parts in their order. A missing field or a syntax error is a finding with file and line. */
export function renderTemplate(
  template: Template,
  view: View,
): { readonly ok: true; readonly value: Rendered } | { readonly ok: false; readonly findings: readonly Finding[] } {
  const files = [...template.sources.keys()];
  try {
    const rendered = compiled(template, files)(bare(view));
    return { ok: true, value: readOrigins(rendered, files) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { ok: false, findings: [templateFinding(error, template)] };
  }
}

/** Compiles a template ahead of time; its faults are told when it is rendered. */
export function prepareTemplate(template: Template): void {
  try {
    compiled(template, [...template.sources.keys()]);
  } catch {
    // Told later, with file and line.
  }
}

/** By the texts of a template: a briefing renders its own several times, and every state of an article under watch renders it again. */
const compilations = new Map<string, HandlebarsTemplateDelegate>();
const mostCompilations = 8;

function compiled(template: Template, files: readonly string[]): HandlebarsTemplateDelegate {
  const key = JSON.stringify([template.main, ...template.sources]);
  const known = compilations.get(key);
  if (known !== undefined) return known;
  const handlebars = Handlebars.create();
  const options = { noEscape: true, strict: true, preventIndent: true };
  for (const [index, file] of files.entries()) {
    const name = /parts\/([^/]+)\.typ\.hbs$/.exec(file)?.[1];
    if (name !== undefined) handlebars.registerPartial(name, handlebars.compile(withOrigins(handlebars, template, file, index), options));
  }
  const main = withOrigins(handlebars, template, template.main, files.indexOf(template.main));
  const render = handlebars.compile(main, options);
  if (compilations.size >= mostCompilations) compilations.clear();
  compilations.set(key, render);
  return render;
}

/** The view without prototypes, so that `{{constructor}}` is a missing field like any other. */
function bare(value: View[string]): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object') return value;
  // Handlebars puts the object into the text of its error.
  const empty = Object.create(null, { [Symbol.toPrimitive]: { value: () => 'the view' } });
  return Object.assign(empty, Object.fromEntries(Object.entries(value).map(([name, field]) => [name, bare(field)])));
}

function withOrigins(handlebars: typeof Handlebars, template: Template, file: string, index: number): hbs.AST.Program {
  try {
    const program = handlebars.parse(template.sources.get(file) ?? '', { srcName: file });
    markContents(program, index);
    return program;
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { templateFile: file }) : error;
  }
}

/** Puts its file and line before each piece of literal text. */
function markContents(program: hbs.AST.Program, index: number): void {
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement') {
      const content = statement as hbs.AST.ContentStatement;
      // White-space control (`{{~`, and tags alone on their line) has cut the text; what it cut in front counts as lines.
      const original = String(content.original);
      const before = original.indexOf(content.value);
      const skipped = before <= 0 ? 0 : original.slice(0, before).split('\n').length - 1;
      content.value = `${open}${index}:${content.loc.start.line + skipped}${close}${content.value}`;
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      markContents(block.program, index);
      if (block.inverse) markContents(block.inverse, index);
    }
  }
}

function readOrigins(rendered: string, files: readonly string[]): Rendered {
  let origins: readonly ReturnType<Rendered['origin']>[] | undefined;
  return {
    main: rendered.replace(marker, ''),
    // Asked for where something is wrong, which is seldom.
    origin(line) {
      origins ??= originsOf(rendered, files);
      return origins[line];
    },
  };
}

/** By the numbers of the lines, which begin with 1. */
function originsOf(rendered: string, files: readonly string[]): readonly ReturnType<Rendered['origin']>[] {
  const placeOf = ([, file, line]: RegExpExecArray) => ({ file: files[Number(file)] ?? '', line: Number(line) });
  let next: ReturnType<Rendered['origin']>;
  const origins = rendered.split('\n').map((text) => {
    const markers = [...text.matchAll(marker)].map(placeOf);
    const own = markers[0] ?? next;
    const last = markers.at(-1) ?? next;
    next = last && { ...last, line: last.line + 1 };
    return own;
  });
  return [undefined, ...origins];
}

/** Handlebars names the line in the text of its errors, and the missing field. */
function templateFinding(
  error: Error & { templateFile?: string; lineNumber?: number; column?: number; endColumn?: number },
  template: Template,
): Finding {
  const asked = /The partial (\S+) could not be found/.exec(error.message)?.[1];
  const naming = asked === undefined ? undefined : placeNaming(new RegExp(`\\{\\{>\\s*${asked}\\b`), template);
  const line = naming?.line ?? error.lineNumber ?? Number(/ - (\d+):\d+|on line (\d+)/.exec(error.message)?.slice(1).find(Boolean) ?? 1);
  const column = (error.column ?? Number(/ - \d+:(\d+)/.exec(error.message)?.[1] ?? 0)) + 1;
  const missing = /"([^"]+)" not defined/.exec(error.message)?.[1];
  const named = missing === undefined ? undefined : fieldNaming(missing, { line, from: column - 1, to: error.endColumn }, template);
  const field = named?.field ?? missing;
  const file = naming?.file ?? error.templateFile ?? named?.file ?? template.main;
  const message =
    field !== undefined
      ? `Unexpected field “${field}”, expected one that a briefing has`
      : asked !== undefined
        ? `Unexpected part “${asked}”, expected a file parts/${asked}.typ.hbs`
        : templateSyntax(error.message);
  return finding('template-is-valid', {
    message,
    hint:
      field === undefined
        ? 'Compare the template with the one that comes with briefpress.'
        : 'The fields are listed in the handbook, under Templates.',
    source: { file: template.shown(file), line, column },
  });
}

function placeNaming(pattern: RegExp, template: Template): { readonly file: string; readonly line: number } | undefined {
  for (const [file, text] of template.sources) {
    const line = text.split('\n').findIndex((content) => pattern.test(content));
    if (line >= 0) return { file, line: line + 1 };
  }
  return undefined;
}

/** Handlebars does not say in which part a field is missing, and of `summary.text` names `text` alone; the line that has it does. */
function fieldNaming(
  missing: string,
  { line, from, to }: { readonly line: number; readonly from: number; readonly to: number | undefined },
  template: Template,
): { readonly file: string; readonly field: string } | undefined {
  for (const [file, text] of template.sources) {
    const content = text.split('\n')[line - 1] ?? '';
    const field = content.slice(from, to);
    if (field === missing || field.endsWith(`.${missing}`)) return { file, field };
  }
  const file = [...template.sources].find(([, text]) => text.split('\n')[line - 1]?.includes(missing))?.[0];
  return file === undefined ? undefined : { file, field: missing };
}
