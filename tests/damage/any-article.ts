import { random } from '../bench/random.mjs';
import type { BuildSettings } from '../helpers/build-briefing.js';
import { BlockWriter } from './article-blocks.js';
import { actors, vocabularies } from './article-words.js';
import { HarshWriter } from './harsh-blocks.js';

/** An article that nobody wrote, and how it is to be built. */
export interface AnyArticle {
  readonly markdown: string;
  readonly settings: BuildSettings;
}

/** How long an article may be, in sections: none at all, a page, and up to twenty pages. */
const lengths = [0, 0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 22];
const harshLengths = [0, 1, 1, 2, 3, 4, 6, 9, 14, 20, 32];
/** Up to this seed articles are such as people write; beyond it they are harsh. */
export const lastPlainSeed = 300;
const harshSources = [0, 1, 3, 12, 40, 100, 300];

/** An article of all that Markdown may become on paper; the same for the same seed. */
export function anyArticle(seed: number): AnyArticle {
  const dice = random(seed * 104_729 + 7);
  const vocabulary = dice.pick(vocabularies);
  const isPlain = dice.below(6) === 0;
  const isRepetitive = seed % 5 === 0;
  const harsh = seed > lastPlainSeed ? new HarshWriter(dice, vocabulary, dice.pick(harshSources), isPlain, isRepetitive) : undefined;
  const writer = harsh ?? new BlockWriter(dice, vocabulary, dice.below(8) === 0 ? 0 : 1 + dice.below(14), isPlain, isRepetitive);
  const length = dice.pick(harsh === undefined ? lengths : harshLengths);
  const hasHeadings = length > 0 && !writer.chance(12);
  // A heading that is said twice has two addresses; the first is the one that is referred to.
  const titles = new Set<string>();
  const heading = (level: number) => {
    if (harsh?.chance(40) === true) return `${'#'.repeat(level > 2 ? level + dice.below(2) : level)} ${harsh.heading()}`;
    let title = writer.plain(2 + dice.below(4));
    while (titles.has(title)) title += ` ${writer.plain(1).toLowerCase()}`;
    titles.add(title);
    return `${'#'.repeat(level)} ${title}`;
  };
  const section = (): string => {
    const parts = hasHeadings ? [heading(2), writer.paragraph()] : [writer.paragraph()];
    for (let count = 1 + dice.below(7); count > 0; count -= 1) {
      if (hasHeadings && writer.chance(15)) {
        parts.push(heading(3), writer.paragraph());
        if (writer.chance(25)) parts.push(heading(4), writer.paragraph(2));
      }
      parts.push(writer.block());
    }
    if (titles.size > 1 && writer.chance(25)) parts.push(`${writer.plain(3)}: [${writer.plain(2)}](#${slug([...titles][0] ?? '')}).`);
    // A comment, a mark or a page break at a section's end would say nothing.
    return [...parts, writer.paragraph(2)].join('\n\n');
  };
  const sections = Array.from({ length }, section);
  const hasReactions = hasHeadings && writer.chance(40);
  if (hasReactions) sections.splice(dice.below(sections.length + 1), 0, reactions(writer, vocabulary.reactions, dice.below(3)));
  for (let more = hasReactions && harsh !== undefined ? dice.below(4) : 0; more > 0; more -= 1)
    sections.push(reactions(writer, `${vocabulary.reactions} ${more} {.reactions}`, dice.below(2)));
  // A summary is short, or an error.
  const short = () => [1, 2, 3].map(() => `- ${writer.plain(9)}.`).join('\n');
  const opening = [
    ...(hasHeadings && writer.chance(15) ? [`## ${vocabulary.summary}`, harsh === undefined ? writer.list(() => '-', 3) : short()] : []),
    length === 0 ? writer.sentence() : writer.paragraph(),
  ];
  // A note may call another.
  const footnotes: string[] = [];
  while (footnotes.length < writer.footnotes) {
    const label = `[^n${footnotes.length + 1}]:`;
    const more = () => (writer.chance(20) ? `\n\n    ${writer.plain(7)}.` : '');
    const plain = () => `${writer.plain(5 + dice.below(20))}.${writer.chance(15) ? ' See <https://example.org/in/a/note>.' : ''}`;
    footnotes.push(`${label} ${harsh?.footnote() ?? plain() + more()}`);
  }
  const markdown = [
    frontMatter(writer, vocabulary.lang, { dice, titles: [...titles], hasReactions }),
    opening.join('\n\n'),
    sections.join('\n\n'),
    footnotes.join('\n\n'),
    definitions(writer, seed),
    '',
  ].join('\n\n');
  const settings: BuildSettings = {
    lang: vocabulary.lang,
    ...(writer.chance(25) ? { paper: 'letter' as const } : {}),
    ...(writer.chance(20) ? { largePrint: true } : {}),
    ...(writer.chance(25) ? { singleSided: true } : {}),
    ...(writer.chance(15) ? { draft: true } : {}),
  };
  return { markdown, settings };
}

/** Statements in one of three forms: in one list, below sub-headings, in groups. */
function reactions(writer: BlockWriter, title: string, form: number): string {
  const statement = (actor: string) => `- **${actor}** ${writer.plain(3).toLowerCase()} ${writer.quotation(6)}.${writer.cite()}`;
  const some = actors.map(statement);
  const [first, second] = [some.slice(0, 4), some.slice(4)];
  if (form === 0) return [`## ${title}`, some.join('\n')].join('\n\n');
  if (form === 1)
    return [
      `## ${title}`,
      writer.paragraph(),
      '### Lindhaven',
      first.join('\n'),
      '### Norden',
      writer.paragraph(1),
      second.join('\n'),
    ].join('\n\n');
  const group = (name: string, items: readonly string[]) => `- **${name}.**\n${items.map((item) => `  ${item}`).join('\n')}`;
  return [`## ${title} {.reactions}`, `${group('In the town', first)}\n${group('In the capital', second)}`].join('\n\n');
}

interface Front {
  readonly dice: ReturnType<typeof random>;
  readonly titles: readonly string[];
  readonly hasReactions: boolean;
}

function frontMatter(writer: BlockWriter, lang: string, { dice, titles, hasReactions }: Front): string {
  const line = (percent: number, text: string) => (writer.chance(percent) ? [text] : []);
  const summary = ['summary: false', '', '', authored(writer, titles[0])][dice.below(4)] ?? '';
  return [
    '---',
    `title: ${JSON.stringify(writer.plain(3 + dice.below(5)))}`,
    'date: 2026-03-09',
    `lang: ${lang}`,
    ...line(50, `subtitle: ${JSON.stringify(writer.plain(7))}`),
    ...line(40, 'organisation: Lindhaven Office of Record'),
    ...line(30, 'author: [Ann Lee, Bob Moe]'),
    ...(writer instanceof HarshWriter ? harshFront(writer) : []),
    ...line(30, `marking: ${dice.pick(['TLP:AMBER', 'FOR THE COUNCIL ONLY', 'Confidential until 9 March'])}`),
    ...line(30, 'edition: 2'),
    ...line(30, 'cutoff: 2026-03-07'),
    ...line(15, 'toc: true'),
    ...(hasReactions && writer.chance(50)
      ? [
          'reactions:',
          '  stances:',
          '    Ann Lee: opposing',
          '    Guild of Pilots: supporting',
          '  legend:',
          '    opposing: Is against it.',
          '    supporting: Is for it.',
        ]
      : []),
    ...(summary === '' ? [] : [summary]),
    '---',
  ].join('\n');
}

function harshFront(writer: HarshWriter): readonly string[] {
  const line = (text: string) => (writer.chance(25) ? [text] : []);
  return [
    ...line('series: Papers on the harbour'),
    ...line('number: 17-B'),
    ...line('status: For comment until the council meets'),
    ...line('contact: desk@example.org, https://example.org/contact'),
    ...line(`description: ${JSON.stringify(writer.plain(30))}`),
    ...line('labels:\n  notes: References and remarks'),
    ...(writer.sources > 0
      ? line('sources:\n  1:\n    author: [Ann Lee, Bob Moe]\n    accessed: 2026-03-01\n    description: A daily.')
      : []),
  ];
}

function authored(writer: BlockWriter, see: string | undefined): string {
  const judgement = (more: readonly string[]) => [`    - text: ${JSON.stringify(`**${writer.plain(3)}.** ${writer.plain(8)}.`)}`, ...more];
  return [
    'summary:',
    `  bottomLine: ${JSON.stringify(`${writer.plain(14)}.${writer.cite()} *${writer.plain(3)}*, \`${writer.plain(2)}\`.`)}`,
    '  judgements:',
    ...judgement(['      likelihood: likely', '      confidence: low']),
    ...judgement(see === undefined ? [] : [`      see: ${JSON.stringify(see)}`]),
    ...judgement(['      confidence: high']),
    ...(writer.chance(50) ? ['  watch:', `    - >-\n      Item ${writer.plain(5)}\n      ${writer.plain(4)}.${writer.cite()}`] : []),
    ...(writer.chance(50) ? ['  known:', `    - ${JSON.stringify(`${writer.plain(6)}.`)}`] : []),
  ].join('\n');
}

/** Sources with and without titles, with long addresses, and one that is another in disguise. */
function definitions(writer: BlockWriter, seed: number): string {
  return Array.from({ length: writer.sources }, (_, index) => {
    const long = writer.chance(10) ? `/${'a-very-long-piece-of-an-address-'.repeat(4)}?id=${index}&page=2#part-3` : '';
    const tracked = writer.chance(15) ? '?utm_source=feed' : '';
    const path = index > 1 && writer.chance(8) ? 0 : index;
    const title = writer.chance(85) ? ` "${writer.plain(4)} ${path} | Outlet ${1 + (path % 4)}"` : '';
    return `[${index + 1}]: https://example.org/${seed}/2026/01/14/${path}/a-page-of-its-own${long || tracked}${title}`;
  }).join('\n');
}

/** The address that a heading gets. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
