import { distance } from 'fastest-levenshtein';
import Handlebars from 'handlebars';
import { type Finding, finding } from '../model/index.js';
import type { Template } from './load-template.js';

/** So many letters wrong are a slip. */
const mostSlips = 2;

/** The parts of a briefing in the order in which they are read and proved, each with the fields that print it. */
const parts: readonly { readonly name: string; readonly tag: string; readonly fields: readonly string[]; readonly mayLack?: true }[] = [
  { name: 'masthead', tag: '{{> masthead}}', fields: ['kicker', 'issue', 'title', 'deck', 'byline'].map((field) => `masthead.${field}`) },
  { name: 'summary', tag: '{{> summary}}', fields: ['summary'] },
  { name: 'contents', tag: '{{> contents}}', fields: ['contents'], mayLack: true },
  { name: 'body', tag: '{{body}}', fields: ['body'] },
  { name: 'notes', tag: '{{> notes}}', fields: ['notes'] },
  { name: 'also-consulted', tag: '{{> also-consulted}}', fields: ['alsoConsulted'] },
  { name: 'colophon', tag: '{{> colophon}}', fields: ['colophon'] },
];

/** A field that a template prints, by its whole name, and the line of `brief.typ.hbs` that prints it. */
interface Print {
  readonly field: string;
  readonly line: number;
}

/** What a template leaves out or moves of the parts that hold the article’s words and their proof. What cannot be parsed is told when it is rendered. */
export function checkParts(template: Template): readonly Finding[] {
  let prints: readonly Print[];
  try {
    prints = printsIn(template, template.main, []);
  } catch {
    return [];
  }
  const file = template.shown(template.main);
  const missing = parts.flatMap((part) => (part.mayLack ? [] : missingOf(part, prints)));
  // The slip is told where it stands, when the template is rendered.
  if (missing.some(({ name }) => prints.some(({ field }) => isMisspelt(field, name)))) return [];
  if (missing.length > 0)
    return [
      finding('template-is-valid', {
        message: `Unexpected template without ${missing.map(({ what }) => what).join(', ')}, expected ${missing.map(({ tag }) => tag).join(', ')}`,
        hint: 'Put it where the template of briefpress has it: a briefing is proved by all of its parts; only the contents may be left out.',
        source: { file, line: 1, column: 1 },
      }),
    ];
  return misplaced(prints).map(({ name, before, line }) =>
    finding('template-is-valid', {
      message: `Unexpected part “${name}” behind “${before}”, expected the order ${parts.map((part) => part.name).join(', ')}`,
      hint: `Put it before “${before}”`,
      source: { file, line, column: 1 },
    }),
  );
}

interface Missing {
  /** The field, or `> ` and the part. */
  readonly name: string;
  readonly what: string;
  readonly tag: string;
}

function missingOf({ name, tag, fields }: (typeof parts)[number], prints: readonly Print[]): readonly Missing[] {
  const missing = fields.filter((field) => !prints.some((print) => print.field === field));
  const own = (field: string): Missing => ({ name: field, what: `the field “${field}”`, tag: `{{${field}}}` });
  if (missing.length < fields.length) return missing.map(own);
  return [{ name: tag.startsWith('{{>') ? `> ${name}` : name, what: `the part “${name}”`, tag }];
}

const known: ReadonlySet<string> = new Set(parts.flatMap(({ fields }) => fields));

/** Whether a template may mean by `printed`, which no briefing has, what is missing. */
function isMisspelt(printed: string, missing: string): boolean {
  return !known.has(printed) && printed.startsWith('> ') === missing.startsWith('> ') && distance(printed, missing) <= mostSlips;
}

/** The first part that stands behind one that follows it in a briefing. */
function misplaced(prints: readonly Print[]): readonly { readonly name: string; readonly before: string; readonly line: number }[] {
  const placed = parts.flatMap(({ name, fields }, rank) => {
    const at = prints.findIndex(({ field }) => fields.includes(field));
    return at < 0 ? [] : [{ name, rank, at, line: prints[at]?.line ?? 1 }];
  });
  for (const later of placed) {
    const before = placed.find(({ rank, at }) => rank > later.rank && at < later.at);
    if (before !== undefined) return [{ name: later.name, before: before.name, line: later.line }];
  }
  return [];
}

/** The fields that a file prints with the parts it calls, in their order; `above` are the files that call it. */
function printsIn(template: Template, file: string, above: readonly string[]): readonly Print[] {
  const source = template.sources.get(file);
  if (source === undefined || above.includes(file)) return [];
  const inProgram = (program: hbs.AST.Program | undefined, within: string): readonly Print[] =>
    (program?.body ?? []).flatMap((statement) => inStatement(statement, within));
  const inStatement = (statement: hbs.AST.Statement, within: string): readonly Print[] => {
    const line = statement.loc.start.line;
    switch (statement.type) {
      case 'MustacheStatement': {
        const { path, params } = statement as hbs.AST.MustacheStatement;
        return [path, ...params].flatMap((expression) => fieldOf(expression, within)).map((field) => ({ field, line }));
      }
      case 'PartialStatement':
      case 'PartialBlockStatement': {
        const { name, program } = statement as hbs.AST.PartialBlockStatement;
        const own = fieldOf(name, '')[0] ?? '';
        const part = `parts/${own}.typ.hbs`;
        if (!template.sources.has(part)) return [{ field: `> ${own}`, line }, ...inProgram(program, within)];
        return [...printsIn(template, part, [...above, file]).map(({ field }) => ({ field, line })), ...inProgram(program, within)];
      }
      case 'BlockStatement':
      case 'DecoratorBlock': {
        const { path, params, program, inverse } = statement as hbs.AST.BlockStatement;
        const opens = fieldOf(path, '')[0] === 'with' ? `${params.flatMap((param) => fieldOf(param, within))[0] ?? ''}.` : within;
        return [...inProgram(program, opens), ...inProgram(inverse, within)];
      }
      default:
        return [];
    }
  };
  return inProgram(Handlebars.create().parse(source), '');
}

/** The name of a field inside of `{{#with}}`, if the expression is one. */
function fieldOf(expression: hbs.AST.Expression, within: string): readonly string[] {
  if (expression.type !== 'PathExpression') return [];
  const { parts: names, data, depth } = expression as hbs.AST.PathExpression;
  const own = data && names[0] === 'root' ? names.slice(1) : names;
  return [`${data || depth > 0 ? '' : within}${own.join('.')}`];
}
