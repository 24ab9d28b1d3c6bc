import { random } from '../bench/random.mjs';
import type { BuildSettings } from '../helpers/build-briefing.js';

/** An article that nobody wrote, and how it is to be built. */
export interface Generated {
  readonly markdown: string;
  readonly settings: BuildSettings;
}

const vocabularies: Readonly<Record<string, string>> = {
  en: 'the harbour council measured every lantern before winter because nobody trusted old numbers and several pilots quietly refused another survey of northern water',
  de: 'der Hafen wurde gestern wieder vermessen weil niemand den alten Zahlen traute und mehrere Lotsen schweigend die Versicherungsgesellschaft verließen während Boote warteten',
  fr: 'le conseil du port mesure encore chaque lanterne avant l’hiver parce que personne ne croit aux anciens chiffres et plusieurs pilotes refusent',
  es: 'el consejo del puerto mide cada linterna antes del invierno porque nadie confía en números antiguos y varios pilotos rechazan otra medición',
  uk: 'рада порту знову вимірює кожен ліхтар перед зимою бо ніхто не вірить давнім числам і кілька лоцманів мовчки відмовилися від об’єкта',
  ru: 'совет порта снова измеряет каждый фонарь перед зимой потому что никто не верит прежним числам и несколько лоцманов молча отказались',
};

const languages = Object.keys(vocabularies);

/** An article with many constructs; the same for the same seed. Every third says few sentences and headings over and over, as a live blog does. */
export function generateArticle(seed: number): Generated {
  const dice = random(seed * 7919 + 13);
  const lang = dice.pick(languages);
  const vocabulary = (vocabularies[lang] ?? '').split(' ');
  const chance = (percent: number) => dice.below(100) < percent;
  const words = (count: number) => Array.from({ length: count }, () => dice.pick(vocabulary)).join(' ');
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  const sources = 1 + dice.below(9);
  const cite = () => ` ([Outlet ${1 + dice.below(3)}][${1 + dice.below(sources)}])`;
  let notes = 0;
  const decorated = (text: string): string => {
    const at = dice.below(9);
    if (at === 0) return `**${text}**`;
    if (at === 1) return `*${text}*`;
    if (at === 2) return `“${text}”`;
    if (at === 3) return `\`${text}\``;
    if (at === 4) return `~~${text}~~`;
    return text;
  };
  const said: string[] = [];
  const isRepetitive = seed % 3 === 0;
  const sentence = (): string => {
    if (said.length === 3 && chance(90)) return dice.pick(said);
    const text = newSentence();
    // A note is cited where it is called.
    if (isRepetitive && said.length < 3 && !text.includes('[^')) said.push(text);
    return text;
  };
  const newSentence = () => {
    const cited = chance(25) ? cite() : '';
    const noted = chance(8) ? `[^n${++notes}]` : '';
    return `${capital(words(2 + dice.below(6)))} ${decorated(words(1 + dice.below(4)))} ${words(2 + dice.below(6))}.${noted}${cited}`;
  };
  const paragraph = () => Array.from({ length: 1 + dice.below(5) }, sentence).join(' ');
  const list = (sign: (index: number) => string) =>
    Array.from({ length: 2 + dice.below(5) }, (_, index) => {
      const inner = chance(20) ? `\n    - ${words(4)}\n    - ${words(5)}` : '';
      return `${sign(index)} ${capital(words(2 + dice.below(12)))}${inner}`;
    }).join('\n');
  const table = () => {
    const columns = 2 + dice.below(3);
    const row = (cell: () => string) => `| ${Array.from({ length: columns }, cell).join(' | ')} |`;
    const rows = Array.from({ length: 2 + dice.below(chance(15) ? 45 : 8) }, () =>
      row(() => (chance(30) ? String(dice.below(9000)) : words(1 + dice.below(5)))),
    );
    return [row(() => capital(words(1))), row(() => dice.pick(['---', ':--', '--:', ':-:'])), ...rows].join('\n');
  };
  const blocks: readonly (() => string)[] = [
    paragraph,
    paragraph,
    paragraph,
    () => list(() => '-'),
    () => list((index) => `${index + 1}.`),
    table,
    () => `> ${paragraph()}\n>\n> ${words(7)}`,
    () => `\`\`\`\n${words(5)}\n  ${words(4)}\n\`\`\``,
    () => `> [!NOTE]\n> ${sentence()}`,
    () => `${capital(words(1))}\n: ${capital(words(8))}.`,
    () => `- [x] ${words(4)}\n- [ ] ${words(3)}`,
  ];
  const heading = (level: number) => `${'#'.repeat(level)} ${isRepetitive && chance(70) ? 'Update' : capital(words(2 + dice.below(4)))}`;
  const section = () => {
    const parts = [heading(2), paragraph()];
    for (let count = 1 + dice.below(6); count > 0; count -= 1) {
      if (chance(20)) parts.push(heading(3), paragraph());
      parts.push(dice.pick(blocks)());
    }
    return parts.join('\n\n');
  };
  const actors = ['Ann Lee', 'Bob Moe', 'Cid Noh', 'Dora Pym', 'Eve Quist'];
  const reactions = () =>
    `## Reactions\n\n${actors
      .slice(0, 3 + dice.below(3))
      .map((actor) => `- **${actor}** ${words(4)} “${words(3 + dice.below(8))}”.${cite()}`)
      .join('\n')}`;
  const sections = Array.from({ length: 1 + dice.below(7) }, section);
  if (chance(40)) sections.splice(dice.below(sections.length + 1), 0, reactions());
  // Some are a source and nothing else, one of them cited besides.
  const footnoteTexts = [
    () => `${capital(words(6 + dice.below(9)))}.`,
    () => `[${capital(words(4))}](https://example.org/${seed}/note)`,
    () => `${capital(words(6 + dice.below(9)))}: <https://example.org/${seed}/note>.`,
    () => `https://example.org/${seed}/0/a-page-of-its-own "${capital(words(5))} | Outlet 1"`,
  ];
  const footnotes = Array.from({ length: notes }, (_, index) => `[^n${index + 1}]: ${footnoteTexts[index % footnoteTexts.length]?.()}`);
  const definitions = Array.from(
    { length: sources },
    (_, index) =>
      `[${index + 1}]: https://example.org/${seed}/${index}/a-page-of-its-own "${capital(words(4))} ${index} | Outlet ${1 + (index % 3)}"`,
  );
  const front = [
    `title: ${capital(words(3 + dice.below(4)))}`,
    'date: 2026-03-09',
    `lang: ${lang}`,
    ...(chance(50) ? [`subtitle: ${capital(words(6))}`] : []),
    ...(chance(30) ? ['marking: TLP:AMBER'] : []),
    ...(chance(30) ? ['edition: 2'] : []),
    ...(chance(40) ? ['summary: false'] : []),
  ];
  const settings: BuildSettings = {
    ...(chance(25) ? { paper: 'letter' as const } : {}),
    ...(chance(20) ? { largePrint: true } : {}),
    ...(chance(25) ? { singleSided: true } : {}),
    ...(chance(15) ? { draft: true } : {}),
  };
  const markdown = [
    '---',
    ...front,
    '---',
    '',
    paragraph(),
    '',
    sections.join('\n\n'),
    '',
    footnotes.join('\n\n'),
    '',
    definitions.join('\n'),
    '',
  ].join('\n');
  return { markdown, settings };
}
