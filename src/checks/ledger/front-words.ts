import { type PrintInline, type Promised, plainText, type SummaryPart } from '../../model/index.js';
import { authoredWords } from './authored-words.js';
import { frontFields } from './front-fields.js';
import { GatheredText } from './gathered-text.js';
import type { PaperWord } from './paper-words.js';
import type { SourceWords } from './source-words.js';
import { splitEveryWord } from './split-words.js';
import type { WrittenText, WrittenWord } from './written-words.js';

/**
 * The words of page one above the article. Those the author wrote for it must stand there; of what is taken from the article
 * a part may be left out, but not a word of one that is there. Columns decide the order of the parts, so they come in that of the paper.
 */
export function frontWords(promised: Promised, source: SourceWords, printed: readonly PaperWord[]): WrittenText {
  const { words: labels, briefing } = promised;
  const { frontMatter, summary } = briefing;
  const writer = new GatheredText();
  const at = (field: string) => frontMatter.places[field]?.line ?? 1;
  const [title] = frontFields(promised).texts('title');
  writer.add(title?.text ?? frontMatter.title, 'plain', title?.line ?? 1);
  for (const field of ['subtitle', 'description'] as const) writer.add(frontMatter[field] ?? '', 'sign', at(field));
  writer.add(frontMatter.authors.join(' · '), 'sign', at('author'));
  const added = summary.parts
    .filter((part) => part.derived || part.kind === 'section')
    .map((part): WrittenText => {
      const own = new GatheredText();
      if (part.kind === 'section') return marked(source.summary);
      addPart(own, part, promised);
      // Names and statements at a glance are cut to the width of their column.
      if (!isWhole(part) || firstPlace(own.words, printed) === undefined) return own;
      return { ...own, words: own.words.map((word) => (word.kind === 'repeated' ? { ...word, kind: 'plain' as const } : word)) };
    });
  const texts = [...authoredWords(promised, source.context).map(marked), ...added];
  const places = texts.map((text, index) => ({ text, place: firstPlace(text.words, printed) ?? printed.length + index }));
  for (const { text } of places.toSorted((a, b) => a.place - b.place)) writer.append(text);
  writer.add(labels.contents, 'sign', 1);
  for (const block of briefing.body) if (block.kind === 'heading') writer.add(plainText(block.children), 'sign', block.place.line);
  writer.add(labels.notes, 'sign', 1);
  return writer;
}

function marked({ words, ...rest }: WrittenText): WrittenText {
  return { ...rest, words: words.map((word) => ({ ...word, isAuthored: true })) };
}

/** Keys of the words that print adds to page one: field names, dates, degrees. Their order is the template's. */
export function frontExtras({ words, language, briefing: { frontMatter } }: Promised): ReadonlySet<string> {
  const { organisation, series, number, contact, edition, marking, status, date, cutoff, subtitle, description, title } = frontMatter;
  const { likelihood, confidence } = words;
  const texts = [
    ...[organisation, series, number, contact, edition, marking, status, subtitle, description, title, ...frontMatter.authors],
    ...[words.briefing, words.draft, words.number, words.edition, words.informationCutoff, words.confidenceLabel, words.page],
    ...[words.inside, words.contents, words.atAGlance, words.notes, words.bottomLine, words.keyJudgements, words.howFirmly],
    ...[
      words.whatToWatch,
      words.stance,
      words.inShort,
      words.actor,
      words.changes.section,
      ...Object.values(likelihood),
      ...Object.values(confidence),
    ],
    ...[
      ...language.months,
      ...(language.monthsAlone ?? []),
      language.datePattern.day,
      language.firstDay,
      language.colon,
      '→ ← · , . : ( ) [ ] | / - – %',
    ],
    ...Object.values(language.regionalDates ?? {}).map(({ day }) => day),
    ...[date, cutoff].flatMap((day) => (day === undefined ? [] : Object.values(day).map(String))),
  ];
  return new Set(texts.flatMap((text) => splitEveryWord(text ?? '').map(({ key }) => key.toLowerCase())));
}

function isWhole({ kind }: SummaryPart): boolean {
  return kind === 'bottom-line' || kind === 'judgements' || kind === 'known' || kind === 'watch';
}

function addPart(writer: GatheredText, part: Exclude<SummaryPart, { kind: 'section' }>, promised: Promised): void {
  const { words, briefing } = promised;
  const line = briefing.frontMatter.places.summary?.line ?? 1;
  const add = (inlines: readonly PrintInline[] | undefined) => {
    // A picture's words are on paper only where it is not.
    for (const [index, piece] of imagesApart(inlines ?? [])
      .split(imageSign)
      .entries())
      writer.add(piece, index % 2 === 0 ? 'repeated' : 'sign', line);
  };
  const sign = (text: string) => writer.sign(text, line);
  switch (part.kind) {
    case 'bottom-line':
      sign(words.bottomLine);
      for (const paragraph of part.paragraphs) add(paragraph);
      return;
    case 'judgements':
      sign(words.keyJudgements);
      for (const [index, { heading, text, likelihood, confidence }] of part.judgements.entries()) {
        sign(`${index + 1}.`);
        if (heading !== undefined) {
          add(heading);
          sign('.');
        }
        add(text);
        writer.add(
          `[${likelihood === undefined ? '' : words.likelihood[likelihood]}; ${confidence === undefined ? '' : `${words.confidenceLabel}: ${words.confidence[confidence]}`}] → ${words.page}`,
          'sign',
          line,
        );
      }
      return;
    case 'known':
    case 'watch':
      sign(part.kind === 'known' ? words.howFirmly : words.whatToWatch);
      for (const item of part.items) {
        sign('• -');
        add(item);
      }
      return;
    case 'glance':
      sign(`${words.atAGlance} ${words.actor} ${words.changes.section} ${words.inShort} ${words.stance} ${words.page}`);
      for (const { actor, stance, text } of part.rows) {
        add(actor);
        // Beside those of others a dash stands for none.
        sign(stance ?? (part.rows.some((row) => row.stance !== undefined) ? '–' : ''));
        add(text);
        // Not “p.”, which stands above them all: its stop would be taken for that of the words before.
        sign('→');
      }
      return;
    case 'inside':
      sign(words.inside);
      for (const { title } of part.entries) {
        add(title);
        sign(`→ ${words.page}`);
      }
      return;
  }
}

/** Stands before and behind the words of a picture. */
const imageSign = '\ue0f2';

/** The words of inlines, those of pictures set apart. */
function imagesApart(inlines: readonly PrintInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'inline-image') return `${imageSign}${inline.image.alt}${imageSign}`;
      return 'children' in inline ? imagesApart(inline.children) : plainText([inline]);
    })
    .join('');
}

/** Where the first words of a text stand on paper. */
function firstPlace(words: readonly WrittenWord[], printed: readonly PaperWord[]): number | undefined {
  // Its heading: words of print's own up to a number or a sign, or the author's up to the first of these.
  const isOwn = words[0]?.kind !== 'sign';
  const change = words.findIndex(({ kind, key }) => (kind !== 'sign') !== isOwn || (!isOwn && !/\p{L}/u.test(key)));
  const first = words.slice(0, Math.min(change < 0 ? words.length : change, 3));
  const near = printed.slice(0, 4000);
  // What stands behind a short name may be left out by print: the head of a column that has none.
  for (const wanted of isOwn ? [first] : [first, first.slice(0, 2)])
    for (let at = 0; at < near.length; at++)
      if (wanted.length > 0 && wanted.every(({ key }, index) => near[at + index]?.key.toLowerCase() === key.toLowerCase())) return at;
  return undefined;
}
