import { withinBrackets } from '../language/within-brackets.js';
import {
  type FixedWords,
  type GlanceRow,
  type Judgement,
  type PrintInline,
  plainText,
  type Summary,
  type SummaryPart,
  stanceJoint,
} from '../model/index.js';
import { arrangeSummary, isAcross, overviewWidth, type SummaryArrangement } from './arrange-summary.js';
import { type BlockContext, emitNested } from './emit-blocks.js';
import { notesEntry } from './emit-contents.js';
import { emitInlines, emitProse } from './emit-inlines.js';
import { emitText } from './emit-text.js';
import { stringLiteral } from './escape.js';
import { hangOrdinals } from './hang-ordinals.js';
import { inContents } from './in-outline.js';
import { longestFitting } from './longest-fitting.js';
import { array, joined, type TypstSource, typst } from './typst-source.js';

const noNotes: BlockContext['newNotes'] = new Map();

/** Size and indent in points, room for the page number in ems; as the template sets them. */
const overviewType = { size: 9, indent: 8, pageNumber: 1.9 };

/** Columns of a long table of contents. */
export const contentsColumns = 3;

/** The parts of page one below the masthead. */
export function emitSummary(summary: Summary, context: BlockContext): TypstSource {
  const arrangement = arrangeSummary(summary.parts, context.page, summary.tightness);
  const space = typst`${arrangement.space * Math.min(context.page.scale, 12 / 10.5)}pt`;
  const across = (parts: readonly SummaryPart[]) =>
    parts.map((part) => typst`#block(width: 100%,above: ${space},below: 0pt,${emitPart(part, space, context)})`);
  const blocks = [...across(arrangement.top), ...emitColumns(arrangement, space, context), ...across(arrangement.below)];
  return joined(blocks, '\n');
}

function emitColumns({ left, right, widths }: SummaryArrangement, space: TypstSource, context: BlockContext): readonly TypstSource[] {
  if (left.length === 0) return [];
  const own = right.length === 0 ? { ...context, isFreeBeside: true } : context;
  const emitted = (parts: readonly SummaryPart[]) => array(parts.map((part) => emitPart(part, space, own)));
  return [typst`#summary-columns(${space},${widths.left},${widths.right},${emitted(left)},${emitted(right)})`];
}

function emitPart(part: SummaryPart, space: TypstSource, briefing: BlockContext): TypstSource {
  // What repeats the article shows no change of it: not its words, nor its notes.
  const context = part.derived ? { ...briefing, newNotes: noNotes } : briefing;
  switch (part.kind) {
    case 'bottom-line':
      return typst`bottom-line(${joined(
        part.paragraphs.map((paragraph) => emitProse(paragraph, context)),
        ',',
      )})`;
    case 'judgements': {
      const { judgements, ordinals } = hangOrdinals(part.judgements) ?? { ...part, ordinals: undefined };
      const numbers = ordinals === undefined ? typst`` : typst`numbers: ${array(ordinals.map(stringLiteral))},`;
      return typst`judgements(${space},${numbers}${joined(
        judgements.map((judgement) => emitJudgement(judgement, context)),
        ',',
      )})`;
    }
    case 'known':
      return emitPoints(context.words.howFirmly, part.items, space, context);
    case 'watch':
      return emitPoints(context.words.whatToWatch, part.items, space, context);
    case 'glance':
      return emitGlance(part.rows, context);
    case 'inside': {
      const narrow = overviewContext(
        context,
        part.entries.map(({ title }) => plainText(title)),
      );
      const entries = [
        ...part.entries.map(
          (entry) => typst`(${entry.level},${stringLiteral(entry.heading)},${emitInlines(inContents(entry.title), narrow)})`,
        ),
        ...notesEntry(context),
      ];
      if (!isAcross(part)) return typst`inside(${joined(entries, ',')})`;
      const height = Math.ceil(entries.length / contentsColumns);
      const columns = Array.from({ length: contentsColumns }, (_, column) => array(entries.slice(column * height, (column + 1) * height)));
      return typst`inside-columns(${joined(columns, ',')})`;
    }
    case 'section':
      return typst`summary-section(${stringLiteral(part.heading.id)},${emitInlines(part.heading.children, { ...context, keepsHyphens: true })},${emitNested(part.blocks, context)})`;
  }
}

function emitJudgement({ heading, text, likelihood, confidence, see, degreesChange }: Judgement, context: BlockContext): TypstSource {
  const { words } = context;
  const opening =
    heading === undefined
      ? typst``
      : typst`#strong${text.length > 0 ? emitInlines(sentence(heading), context) : emitProse(sentence(heading), context)};${text.length > 0 ? typst`#" ";` : typst``}`;
  const degrees = [
    ...(likelihood === undefined ? [] : [typst`likelihood: ${stringLiteral(words.likelihood[likelihood])}`]),
    ...(confidence === undefined
      ? []
      : [
          typst`confidence: ${stringLiteral(`${likelihood === undefined ? words.confidenceLabel : withinBrackets(words.confidenceLabel, context.lang)}${context.colon} ${words.confidence[confidence]}`)}`,
        ]),
  ];
  const judged =
    degrees.length === 0
      ? typst``
      : typst`#judged(${joined(degrees, ',')}${degreesChange === undefined ? typst`` : typst`,change: ${degreesChange}`});`;
  // The page stays with the last word.
  const page = see === undefined ? typst`` : typst`#sym.space.nobreak;#see-page(${stringLiteral(see)});`;
  return typst`[${opening}#${emitProse(text, context)};${judged}${page}]`;
}

/** A heading that runs in before a text ends as a sentence does. */
function sentence(heading: readonly PrintInline[]): readonly PrintInline[] {
  const last = heading.at(-1);
  return last?.kind === 'text' && /[.!?…:。！？]["'”’»]*$/u.test(last.text) ? heading : [...heading, { kind: 'text', text: '.' }];
}

function emitPoints(title: string, items: readonly (readonly PrintInline[])[], space: TypstSource, context: BlockContext): TypstSource {
  return typst`point-list(${stringLiteral(title)},${space},${joined(
    items.map((item) => emitProse(item, context)),
    ',',
  )})`;
}

function emitGlance(rows: readonly GlanceRow[], context: BlockContext): TypstSource {
  const form = rows.some((row) => row.stance !== undefined) ? 'stances' : rows.some((row) => row.text !== undefined) ? 'texts' : 'pages';
  // A name is set as the table sets names, whatever the author made bold.
  const names = rows.map(({ actor }) => plainText(actor).replace(/[\s,;:]+$/u, ''));
  const narrow = overviewContext(context, names, form === 'stances' ? stanceShare : 1);
  const cells = rows.map((row, index) => {
    const isEmptied = form === 'stances' && row.stance === undefined;
    const actor = typst`[${emitText(names[index] ?? '', narrow)}${isEmptied ? repeatedChange(row) : typst``}]`;
    const see = row.see === undefined ? typst`none` : stringLiteral(row.see);
    if (form === 'stances') return typst`(${actor},${emitStance(row)},${see})`;
    if (form === 'texts') return typst`(${actor},${emitInlines(row.text ?? [], context)},${see})`;
    return typst`(1,${see},${actor})`;
  });
  if (form === 'pages') return typst`glance-pages(${joined(cells, ',')})`;
  const call = form === 'stances' ? typst`glance-stances` : typst`glance-texts`;
  const joint = form === 'stances' && rows.some(({ stance }) => stance?.includes(stanceJoint)) ? typst`,joint: true` : typst``;
  return typst`${call}(head:${stringLiteral(glanceHead(rows, context.words))}${joint},${joined(cells, ',')})`;
}

/** What of an overview's lines stances leave the names. */
const stanceShare = 0.6;

/** The overviews stand in a narrow column of small type, where words are parted only that no line could hold. */
function overviewContext(context: BlockContext, texts: readonly string[], share = 1): BlockContext {
  const size = overviewType.size * Math.min(context.page.scale, 12 / 10.5);
  const line = ((overviewWidth * 72) / 25.4) * share - overviewType.indent - overviewType.pageNumber * size;
  return { ...context, onlyLong: true, keepsHyphens: true, longestWord: longestFitting(texts, line / size) };
}

/** What stands over the names: a sub-heading is nobody's, and under “Actor” its closing words would be put in somebody's mouth. */
function glanceHead(rows: readonly GlanceRow[], { actor, changes }: FixedWords): string {
  const sections = rows.filter(({ isSection }) => isSection).length;
  if (sections === 0) return actor;
  return sections === rows.length ? changes.section : `${actor} / ${changes.section}`;
}

/** A dash where somebody takes none: an empty cell would read as left out. */
function emitStance({ stance, stanceChange }: GlanceRow): TypstSource {
  if (stanceChange === undefined || stance === undefined) return stringLiteral(stance ?? '–');
  return typst`[#${stringLiteral(stance)};${repeatedChange({ stanceChange })}]`;
}

function repeatedChange({ stanceChange }: Pick<GlanceRow, 'stanceChange'>): TypstSource {
  return stanceChange === undefined ? typst`` : typst`#change-at(${stanceChange},"repeated");#sym.wj;`;
}
