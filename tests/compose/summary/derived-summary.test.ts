import { describe, expect, it, test } from 'vitest';
import { deriveSummary } from '../../../src/compose/summary/derive-summary.js';
import { languageFor } from '../../../src/language/index.js';
import { type PrintBlock, plainText } from '../../../src/model/index.js';
import { noAttributes } from '../../../src/read/markdown/parse-attributes.js';
import { place } from '../citations/article-notation.js';
import { blocksOf } from '../reactions/notation.js';

/** The parts of page one as lines: every line of the source is a block. */
function derived(source: string, lang = 'en', authors: readonly string[] = []): readonly string[] {
  const { bottomLine, judgements, known } = deriveSummary(blocksOf(source), languageFor(lang).language, authors);
  return [
    ...bottomLine.map(({ children }) => `= ${plainText(children)}`),
    ...judgements.map(({ heading, text }) => `${plainText(heading ?? [])}: ${plainText(text)}`),
    ...known.map(({ children }) => `~ ${plainText(children)}`),
  ];
}

const bottomLine = (source: string, lang?: string, authors?: readonly string[]) =>
  derived(source, lang, authors)
    .filter((line) => line.startsWith('= '))
    .map((line) => line.slice(2));

const body = '# One\nBoats are slow.\n# Two\nBridges are fast.';

describe('the bottom line', () => {
  it('is no single word', () => {
    expect(bottomLine(`${body}\n# Odds and ends\nText.`)).toEqual([]);
    expect(bottomLine(`${body}\n# 其他\n船很慢。`)).toEqual(['船很慢。']);
  });

  it.each([
    ['18:42', '12:00', 'en'],
    ['18.42 Uhr', '12.00 Uhr', 'de'],
    ['25 June 2025', '24 June 2025', 'en'],
  ])('is not what stands last in a live blog, its oldest entry: under %s and %s', (newest, oldest, lang) => {
    const entries = `# ${newest}\nThe deal is signed by all.\n# ${oldest}\nNobody expects a deal today.`;
    expect(bottomLine(entries, lang)).toEqual([]);
    expect(bottomLine(`${entries}\nBottom line: the talks hold.`, 'en')).toEqual(['Bottom line: the talks hold.']);
  });

  it.each(['Summary', 'TL;DR', 'Key takeaways'])('is what a callout says that is called so: %s', (name) => {
    const title = [{ kind: 'text' as const, text: name }];
    const blocks = [
      { kind: 'callout' as const, flavour: 'note' as const, title, blocks: blocksOf('Boats lose.\nAll is said.'), place: place(1) },
      ...blocksOf(`${body}\n# Conclusion\nIt ends.`),
    ];
    const { bottomLine: told } = deriveSummary(blocks, languageFor('en').language, []);
    expect(told.map(({ children }) => plainText(children))).toEqual(['Boats lose.', 'All is said.']);
  });

  it.each([
    ['en', 'See [One](#one) and [Two](#two).'],
    ['en', 'For more on this, see [One](#one).'],
    ['en', '**Where to read on.** Details are in [One](#one).'],
    ['en', 'The table below shows billions of dollars in current prices. See [One](#one).'],
    ['de', 'Siehe [Eins](#one) und [Zwei](#two).'],
    ['de', 'Mehr dazu im Abschnitt [Eins](#one).'],
    ['de', 'Die Tabelle zeigt Milliarden US-Dollar in laufenden Preisen.'],
    ['fr', 'Le tableau montre des milliards de dollars courants.'],
    ['es', 'Véase [Uno](#one).'],
    ['uk', 'Див. [Перший](#one).'],
    ['ru', 'Таблица показывает миллиарды долларов в текущих ценах.'],
  ])('is the paragraph before one that only sends elsewhere or says what a table holds (%s: %s)', (lang, last) => {
    expect(bottomLine(`${body}\n# Two\nOdessa 2030.\nOdessa 2040 Odessa.\n${last}`, lang)).toEqual(['Odessa 2040 Odessa.']);
  });

  it.each([
    ['en', 'See [One](#one), where the city is shown to pay twice.'],
    ['en', 'The [second way](#two) wins.'],
    ['en', 'The table shows that the city pays.'],
    ['en', 'More people live in [Kyiv](#one).'],
    ['de', 'Die Tabelle zeigt, dass die Stadt zahlt.'],
    ['de', 'Mehr Wohnungen als je verlangt [Berlin](#one).'],
  ])('may point to a page or a table and say what is the case (%s: %s)', (lang, last) => {
    expect(bottomLine(`${body}\n${last}`, lang)).toEqual([last.replace(/\[(.+?)\]\(.+?\)/gu, '$1')]);
  });

  it('is what a callout says that is a summary by its type and opens the article, not one within a section', () => {
    const callout = { kind: 'callout' as const, flavour: 'summary' as const, blocks: blocksOf('Boats lose.'), place: place(1) };
    const sections = blocksOf(`${body}\n# Conclusion\nThe city wins.`);
    const told = (blocks: readonly PrintBlock[]) =>
      deriveSummary(blocks, languageFor('en').language, []).bottomLine.map(({ children }) => plainText(children));
    expect(told([callout, ...sections])).toEqual(['Boats lose.']);
    expect(told([...sections.slice(0, 1), callout, ...sections.slice(1)])).toEqual(['The city wins.']);
  });

  it('may be a numbered paragraph, which Markdown has as a list', () => {
    const paragraph = (text: string, line: number) => ({
      blocks: [{ kind: 'paragraph' as const, children: [{ kind: 'text' as const, text }], attributes: noAttributes, place: place(line) }],
      attributes: noAttributes,
      place: place(line),
    });
    const items = [paragraph('The draft goes.', 9), paragraph('A new draft comes by the end of the year.', 10)];
    const list = { kind: 'list' as const, ordered: true, start: 5, tight: false, items, attributes: noAttributes, place: place(9) };
    const { bottomLine: told } = deriveSummary([...blocksOf(`${body}\n# Conclusion`), list], languageFor('en').language, []);
    expect(told.map(({ children }) => plainText(children))).toEqual(['A new draft comes by the end of the year.']);
  });

  it('is a labelled paragraph also where the section beside it only says what comes', () => {
    expect(bottomLine(`${body}\n# What happens next\nOn Friday they meet.\n**Conclusion:** Delay is likely.`)).toEqual([
      'Conclusion: Delay is likely.',
    ]);
    expect(bottomLine(`${body}\n# Outlook\nOn Friday they meet.\n**Our assessment:** Delay is likely.\n- Much.`)).toEqual([
      'Our assessment: Delay is likely.',
    ]);
  });

  it('is no answer of an article that is questions and answers', () => {
    const answers = '# Who pays?\nThe city pays.\n# Who gains?\nThe island gains.\n# What if I rent?\nThen none of this applies to you.';
    expect(derived(answers)).toEqual([]);
    expect(bottomLine(`${answers}\n# Conclusion\nThe city wins.`)).toEqual(['The city wins.']);
  });

  it('is not “either way” without the ways', () => {
    expect(bottomLine(`${body}\n# Outlook\nNo two groups agree.\nEither way, the budget stands.`)).toEqual([
      'No two groups agree.',
      'Either way, the budget stands.',
    ]);
  });

  it('is never what a chat assistant says at the end', () => {
    const speech = 'Let me know if you need anything else!';
    expect(derived(`${body}\n${speech}`).join()).not.toContain(speech);
    expect(bottomLine(`${body}\n${speech}`)).toEqual(['Bridges are fast.']);
  });

  it.each([
    'Next update: Friday, 5 p.m.',
    'Ships: 1,312.',
    'Q: Is it a treatment? A: It is supportive care, and no more than that.',
    'NPR,[^a] May 3, 2025.',
  ])('is no mere entry: %s', (entry) => {
    expect(bottomLine(`${body}\n# Outlook\n${entry}`)).toEqual([]);
    expect(derived(`${body}\n# Outlook\n${entry}`).join()).not.toContain(entry);
  });

  it.each([
    ['en', 'Conclusion', '# What next'],
    ['en', '5. Conclusions and outlook', '# What next'],
    ['en', 'Conclusion: bridges win', '# What next'],
    ['en', 'Recommendations', '# What next'],
    ['de', 'Fazit', '# Wie es weitergeht'],
    ['de', 'Schlussfolgerungen', '# Wie es weitergeht'],
    ['fr', 'Conclusion et perspectives', '# La suite'],
    ['fr', 'Pour conclure', '# La suite'],
    ['es', 'Conclusiones', '# Qué sigue'],
    ['es', 'A modo de conclusión', '# Qué sigue'],
    ['uk', 'Висновок', '# Що далі'],
    ['uk', 'Підсумки', '# Що далі'],
    ['ru', 'Выводы', '# Что дальше'],
    ['ru', 'Заключение', '# Что дальше'],
  ])('is what closes a section that sums up (%s: %s), wherever it stands', (lang, name, next) => {
    expect(bottomLine(`${body}\n# ${name}\nFirst.\nThe sum.\n${next}\nA vote.`, lang)).toEqual(['The sum.']);
    expect(bottomLine(`${body}\n## ${name}\nThe sum.\n${next}\nA vote.`, lang)).toEqual(['The sum.']);
  });

  it.each(['**Markets:** Oil fell.', '**Markets**: Oil fell.', '**Marchés** : le pétrole a baissé.'])(
    'is not the last of several points with a label each: %s',
    (point) => {
      expect(bottomLine(`${body}\n# Analysis\n**Unions:** They wait.\n${point}`)).toEqual([]);
      expect(bottomLine(`${body}\n# Analysis\n**Oil fell,** and boats are cheap.`)).toEqual(['Oil fell, and boats are cheap.']);
    },
  );

  it.each([
    ['en', 'Bottom line: the sum.'],
    ['en', '**The bottom line** — the sum.'],
    ['en', 'The upshot is that it sums.'],
    ['en', 'In short, the sum.'],
    ['de', '**Fazit:** die Summe.'],
    ['de', 'Unterm Strich bleibt die Summe.'],
    ['fr', 'En somme, la somme.'],
    ['fr', 'À retenir : la somme.'],
    ['es', 'En definitiva, la suma.'],
    ['es', 'Conclusión: la suma.'],
    ['uk', '**Підсумок:** сума.'],
    ['uk', 'Одним словом, сума.'],
    ['ru', 'Вывод: сумма.'],
    ['ru', 'Одним словом, сумма.'],
  ])('is, in the last section, the paragraph that opens as a sum does (%s: %s)', (lang, sum) => {
    expect(bottomLine(`${body}\n${sum}\nMore of it.`, lang)).toEqual([sum.replaceAll('*', '')]);
  });

  it('opens so only with a sign behind it', () => {
    expect(bottomLine(`${body}\nIn short trousers they came.\nIt closes here, well.\nThe end.`)).toEqual(['The end.']);
  });

  it('is a labelled paragraph of an earlier section rather than a mere close, a phrase only where nothing closes', () => {
    expect(bottomLine('# One\nBottom line: boats lose.\n# Two\nBridges are fast.')).toEqual(['Bottom line: boats lose.']);
    expect(bottomLine('# One\nIn other words, boats lose.\n# Two\nBridges are fast.')).toEqual(['Bridges are fast.']);
    expect(bottomLine('# One\nIn short, boats lose.\n# Two\n- Bridges are fast.')).toEqual(['In short, boats lose.']);
    expect(bottomLine('# One\nBottom line: boats lose.\n# Two\nIn short, bridges win.')).toEqual(['In short, bridges win.']);
  });

  it('brings along what it points back to', () => {
    expect(bottomLine(`${body}\nBut nobody pays.`)).toEqual(['Bridges are fast.', 'But nobody pays.']);
    expect(bottomLine('# Eins\nFähren.\n# Fazit\nBrücken siegen.\nDas ist teuer.', 'de')).toEqual(['Brücken siegen.', 'Das ist teuer.']);
    expect(bottomLine('# Eins\nFähren.\n# Fazit\nBrücken siegen.\nDas Wasser steigt.', 'de')).toEqual(['Das Wasser steigt.']);
    expect(bottomLine('# Раз\nПароми.\n# Висновок\nМости переможуть.\nАле дорого.', 'uk')).toEqual(['Мости переможуть.', 'Але дорого.']);
    expect(bottomLine(`# Zero\nBottom line: boats lose.\n${body}\n- So far:\nBut nobody pays.`)).toEqual(['Bottom line: boats lose.']);
    expect(bottomLine(`${body}\nIt is unlikely to change.`)).toEqual(['It is unlikely to change.']);
  });

  it.each([
    ['en', '# About the author\nAnn Poe writes.'],
    ['en', '# Sources and further reading\nBooks, mostly.'],
    ['en', '# Appendix A: data\nThe data are here.'],
    ['en', '# Update, 5 March 2026\nThe boat sank.'],
    ['en', 'Update (5 March 2026, 14:30 CET): the boat sank.'],
    ['en', '**Correction:** it is a ship.'],
    ['en', 'An earlier version of this article named a boat.'],
    ['en', 'We thank Max Doe for his logbooks.'],
    ['en', '*Ann Poe is a fellow of the institute.*'],
    ['en', 'Ann Poe is a fellow of the institute.'],
    ['en', 'Sources: Courier, Radio.'],
    ['en', 'Major sources:\n- [Courier](#a)\n- [Radio](#b)'],
    ['en', '---\nEditor’s note: it is a ship.'],
    ['de', '# Über die Autorin\nAnna Berg schreibt.'],
    ['de', '# Quellen und Literatur\nBücher.'],
    ['de', 'Aktualisiert am 5. März 2026: Die Fähre sank.'],
    ['de', 'Mein Dank gilt Max Doe.'],
    ['fr', '# Remerciements\nMerci à tous.'],
    ['fr', 'Mise à jour du 5 mars : le bac a coulé.'],
    ['es', '# Sobre la autora\nAna Ruiz escribe.'],
    ['es', 'Corrección: es un barco.'],
    ['uk', '# Про авторку\nОлена Гай пише.'],
    ['uk', 'Виправлено 5 березня: це корабель.'],
    ['uk', 'Дякуємо читачам.'],
    ['ru', '# Источники\nКниги.'],
    ['ru', 'Благодарю Макса До за помощь.'],
  ])('is never what stands beside the argument (%s: %s)', (lang, end) => {
    expect(derived(`${body}\nBridges win.\n${end}`, lang, ['Ann Poe'])).toEqual([
      '= Bridges win.',
      'One: Boats are slow.',
      'Two: Bridges are fast.',
    ]);
  });

  it('takes words that only look so for what they are', () => {
    expect(bottomLine('# One\nBoats.\n# Sources of delay\nWind delays boats.')).toEqual(['Wind delays boats.']);
    expect(bottomLine(`${body}\nSources close to the board expect a vote.`)).toEqual(['Sources close to the board expect a vote.']);
    expect(bottomLine(`${body}\nUpdates of the timetable, in 2025 and later, cost more.`)).toHaveLength(1);
  });
});

describe('what stands first in a part', () => {
  it('says no “in other words” with nothing before it', () => {
    const list = '# One\nBoats are slow.\n# Two\n- Much.\n\n';
    expect(bottomLine(`${list}In other words, even a **sincere** plan is dead.`)).toEqual(['Even a sincere plan is dead.']);
    expect(bottomLine(`${list}Mit anderen Worten: Der Plan ist tot.`, 'de')).toEqual(['Der Plan ist tot.']);
    expect(bottomLine(`${list}Autrement dit, le plan est mort.`, 'fr')).toEqual(['Le plan est mort.']);
    expect(bottomLine(`${list}Es decir, el plan ha muerto.`, 'es')).toEqual(['El plan ha muerto.']);
    expect(bottomLine(`${list}Иными словами, план мёртв.`, 'ru')).toEqual(['План мёртв.']);
    expect(bottomLine(`${list}Отже, план мертвий.`, 'uk')).toEqual(['План мертвий.']);
  });

  it('begins with the sentence that it restates, where there is one', () => {
    expect(bottomLine(`${body}\nIn other words, boats lose.`)).toEqual(['Bridges are fast.', 'In other words, boats lose.']);
    const long = `${'The board has heard what the island says of its boats. '.repeat(16)}Boats lose.`;
    expect(bottomLine(`# One\nBoats.\n# Two\n${long}\nSo nobody takes them.`)).toEqual(['Boats lose.', 'So nobody takes them.']);
  });

  it('else is the first sentence of the paragraph that stands by itself', () => {
    expect(
      bottomLine(
        '# One\nBoats are slow.\n# Two\n- Much.\n\nThey lose more money than they earn. The city pays for each of them. It is rich.',
      ),
    ).toEqual(['The city pays for each of them. It is rich.']);
    expect(bottomLine('# One\nBoats are slow.\n# Two\n- Much.\n\nThey lose money.')).toEqual([]);
  });

  it('is, of what is known, the points before a “So” rather than that', () => {
    const known = '# Evidence\n- Two courts heard the tapes.\n- The Kremlin denies nothing.\n\nSo in terms of evidence: it is good.';
    const told = (source: string, lang?: string) => derived(`${source}\n${body}`, lang).filter((line) => line.startsWith('~'));
    expect(told(known)).toEqual(['~ Two courts heard the tapes.', '~ The Kremlin denies nothing.']);
    expect(told(known.replace('The Kremlin', 'It'))).toEqual([]);
    // What stands behind its own title, once that is taken off, may be read by itself.
    expect(told(known.replace('it is good', 'nobody denies the calls'))).toEqual(['~ Nobody denies the calls.']);
    expect(told(known.replace('terms of evidence: it', 'the city’s view: nobody'))).toHaveLength(2);
    expect(told('# Evidence\nTwo courts heard the tapes.\nSo they are genuine.')).toEqual([
      '~ Two courts heard the tapes.',
      '~ So they are genuine.',
    ]);
  });

  it('is a later sentence rather than one that goes on from what is not there', () => {
    const judged = (paragraph: string) =>
      derived(`# Cost\n- Much.\n\n${paragraph}\n# Vote\nThe board voted.\n# End\nIt ends.\nAll is said.`).slice(1);
    expect(judged('So it goes on and on every year. The city pays most of the cost.')[0]).toBe('Cost: The city pays most of the cost.');
    expect(judged('So it goes on and on.')[0]).toBe('Vote: The board voted.');
  });

  it('brings along what “Hinzu kommt” adds to', () => {
    const paid = 'Die Behörde sollte Kosten anerkennen.\nHinzu kommt die Regulierung: Sie vergütet spät.';
    expect(derived(`# Kosten\n${paid}\n# Wahl\nDer Rat hat gewählt.\n# Ende\nAlles ist gesagt.`, 'de')[1]).toBe(
      'Kosten: Die Behörde sollte Kosten anerkennen. Hinzu kommt die Regulierung: Sie vergütet spät.',
    );
  });
});

describe('a judgement', () => {
  it('has its heading’s number, also where sections between yield none', () => {
    const headings = (source: string) => derived(source).map((line) => line.replace(/:.*/u, ''));
    expect(headings('# 1. Vote\nThe board voted.\n# 2. Cost\nThe city pays.\n# 3. End\n- none')).toEqual(['1. Vote', '2. Cost']);
    const gap = headings('# 1. Vote\nThe board voted.\n# 2. Talks\n- none\n# 3. Cost\nThe city pays.\n# 4. End\n- none');
    expect(gap).toEqual(['1. Vote', '3. Cost']);
  });

  it('is what the author recommends rather than the complaint before it', () => {
    const judged = (text: string, lang = 'en') =>
      derived(`# Plan\n## Order\n${text}\n- Much.\n## Vote\nThe board voted.\n# End\nAll is said.`, lang)[1];
    const complaint = 'Whoever asks first is served first, and asks for more.';
    expect(judged(`${complaint} We recommend an order by need. Small boats stay exempt.`)).toBe('Order: We recommend an order by need.');
    expect(judged(`${complaint} We recommend this to all cities.`)).toBe(`Order: ${complaint}`);
    const german = 'Die Reihenfolge belohnt, wer früh und viel anmeldet.';
    const advice = 'Wir empfehlen, nach Reife zuzuteilen, nicht nach Eingang.';
    expect(judged(`${german} ${advice} Kleine Anlagen bleiben frei.`, 'de')).toBe(`Order: ${advice}`);
    // A short closing paragraph stands whole.
    expect(derived(`# Plan\n## Order\n${german} ${advice}\n## Wahl\nDer Rat hat gewählt.\n# Ende\nAlles ist gesagt.`, 'de')[1]).toBe(
      `Order: ${german} ${advice}`,
    );
  });

  it('is no concession without its point, and nobody’s words alone', () => {
    const judged = derived(
      '# Vote\nIt is true that the board voted in May. But the minutes are secret.\n\n- Much.\n# Cost\nThe city pays most of it.\n# Talk\n**Ann Roe:** That is the theory of the board.\n\n**Ben Poe:** And it is a good one, too.\n# Plea\n“We will not pay for it,” it says. “Never.”\n# Cry\n“We will not pay for it.”\n# End\nIt ends.\nAll is said.',
    );
    expect(judged.filter((line) => /It is true that[^.]*\.$|theory|^Cry: “/u.test(line))).toEqual([]);
  });

  it('is never a sentence that introduces what follows, or points to another page', () => {
    const sections = (last: string) => derived(`# Vote\nThe board voted.\n# Cost\nThe city pays.\n${last}\n# End\nIt ends.\nAll is said.`);
    const own = ['= All is said.', 'Vote: The board voted.', 'Cost: The city pays.', 'End: It ends.'];
    expect(sections('The following list is longer.\n- Much.')).toEqual(own);
    expect(sections('See [the reactions](#vote) for who wants what.')).toEqual(own);
    expect(sections('**What the ministries report.** The table shows billions of dollars in current prices.')).toEqual(own);
    expect(sections('The table shows billions of dollars. Lindholm leads it.')).toEqual(own);
    expect(sections('The city pays twice. The reasons are these:\n- Much.')[2]).toBe('Cost: The city pays.');
  });

  it('is none of several paragraphs that have labels of their own', () => {
    const judged = derived(
      '# Year\n**Poland.** Prices rose by a third in the year.\n\n**Jobs:** Fewer people work in shops now.\n# Cost\nThe city pays.\n# Vote\nThe board voted.\n# End\nIt ends.\nAll is said.',
    );
    expect(judged).toEqual(['= All is said.', 'Cost: The city pays.', 'Vote: The board voted.', 'End: It ends.']);
  });

  it('is not alone: a list of one is left out', () => {
    expect(derived('# Cost\nThe city pays.\nIt pays dearly, too.\n# Fazit\n- Much.')).toEqual([]);
  });

  it('is no question of an interview nor its answer, nothing that is quoted in a heading, and nothing that points up the page', () => {
    const judged = derived(
      '# Wells\n**They speak of ten thousand wells.**\n\nI speak of those that I counted.\n\n**Will it rain?**\n\nIn autumn, they say.\n# “It cannot be done”\nSo it was said by many.\n# Cost\nThe price, see above, is high.\n# Vote\nThe board voted in May.\n# Sum\nThe crew sails.\n# Sources\n- one',
    );
    expect(judged.filter((line) => /thousand|autumn|cannot|above/u.test(line))).toEqual([]);
  });

  it('is nothing that others said, nor what happened at a time', () => {
    const judged = derived(
      '# Vote\nThe board voted in May.\n# What the parties said\n## Left\nIts leader said that it had a mandate.\n## Right\nIt declined to comment.\n# Night\n05:52 – The officer declares it.\n# Cost\nThe city pays.\n# End\nIt ends.\nAll is said.',
    );
    expect(judged.filter((line) => /mandate|declined|officer/u.test(line))).toEqual([]);
  });

  it('is none of chapters that all have the same headings, nor half a sentence behind code', () => {
    const chapter = (name: string, text: string) => `# ${name}\n## Who pays\n${text}\n## Who gains\n${text} Always.`;
    const judged = derived(
      `${chapter('Roads', 'Cars are many.')}\n${chapter('Rail', 'Trains are few.')}\n# Method\nNone.\n# End\nand so on, as ever.\nAll is said.`,
    );
    expect(judged.filter((line) => /^Who|and so on/.test(line))).toEqual([]);
  });

  it('bears the page of the sub-section that says it', () => {
    const { judgements } = deriveSummary(
      blocksOf('# Vote\n## After\nThe minutes are secret.\n# Cost\n## Then\nThe city pays.\n# End\nAll is said.'),
      languageFor('en').language,
      [],
    );
    expect(judgements.map(({ heading, text, see }) => `${plainText(heading ?? [])}: ${plainText(text)} (${see})`)).toEqual([
      'Vote: The minutes are secret. (after)',
      'Cost: The city pays. (then)',
    ]);
  });

  it('that points back brings along what it points to, else another sentence stands for it', () => {
    const judged = derived(
      '# Vote\nThe board voted.\nBut the minutes are secret.\n# Cost\nThe city pays most of it. So it goes.\n- Much.\n\nHowever, less than before.\n# End\nIt ends.\nAll is said.',
    );
    expect(judged).toEqual([
      '= All is said.',
      'Vote: The board voted. But the minutes are secret.',
      'Cost: The city pays most of it.',
      'End: It ends.',
    ]);
  });

  it('may say “this” behind a heading that says what it is', () => {
    const told = derived(
      '# End\n## The leak confirms the old critique\nMuch is known now.\nThat makes it harder.\n## Who\nNobody knows who it was.\n# Sum\nAll is said.',
    );
    expect(told[1]).toBe('The leak confirms the old critique: That makes it harder.');
  });

  it('is what its heading’s own text says, not that of a sub-heading, unless there is none', () => {
    const options = (own: string) =>
      `# Options\n## Flags\n${own}### Cost\nThe city pays all of it.\n## Vote\nThe board voted.\n# End\nAll is said.`;
    expect(derived(options('Ships go without one.\n'))[1]).toBe('Flags: Ships go without one.');
    expect(derived(options(''))[1]).toBe('Flags: The city pays all of it.');
  });

  it('is no label over a section without a sentence', () => {
    const sections = (heading: string) =>
      derived(`# Options\n## ${heading}\n- Much.\n## Cost\nThe city pays.\n## Vote\nThe board voted.\n# End\nAll is said.`);
    expect(sections('Option B: the ships without a flag')[1]).toBe('Cost: The city pays.');
    expect(sections('What the Union can do now')[1]).toBe('Cost: The city pays.');
    expect(sections('The ships go on without a flag')[1]).toBe('The ships go on without a flag: ');
  });

  it('is not said twice on page one', () => {
    expect(
      derived(
        '# Evidence\nTwo officials confirmed the letterhead.\nThe memo is genuine, probably.\n# One\nThe board lied, and it knows.\n# Two\nThe board lied, and it knows.\n# Conclusion\nThe order breaks the law.',
      ),
    ).toEqual([
      '= The order breaks the law.',
      'Evidence: Two officials confirmed the letterhead.',
      'One: The board lied, and it knows.',
      '~ The memo is genuine, probably.',
    ]);
  });

  test('comes from the sub-headings of the last section that has several, beside introduction and methods', () => {
    expect(
      derived(
        '# Introduction\nWe ask.\n# Methods\n## Data\nWe count.\n## Tests\nWe test.\n# Results\n## Down\nIt fell by a third.\n## Up\nWeekends hold up.\n# Discussion\n## Alone\nWho knows.\n# Conclusion\nBoats lose.',
      ),
    ).toEqual(['= Boats lose.', 'Down: It fell by a third.', 'Up: Weekends hold up.']);
  });
});

describe('a time or a date', () => {
  it.each([
    ['en', '08:00', '13:05 UTC'],
    ['en', '6.30 p.m.', '12 March 2026, 18:20'],
    ['de', '9.15 Uhr', '3. März'],
    ['es', '4 de marzo de 2026', '18:20 h'],
    ['ru', '4 марта', '5 марта, 12:00'],
  ])('alone heads no judgement (%s: %s, %s)', (lang, one, other) => {
    expect(derived(`# ${one}\nThe ministers arrive here.\n# ${other}\nThe lunch goes on and on.\n# Outlook\n- One`, lang)).toEqual([]);
  });

  it('before what happened heads none either', () => {
    const blog =
      '# 23:23 — Fire reported\nThe brigade sends ten engines.\n# 01:40 – Airport decides\nIt stays closed all day.\n# Outlook\n- One';
    expect(derived(blog)).toEqual([]);
  });

  it('is no heading with another figure', () => {
    expect(derived('# 2 wars\nThe wars go on and on.\n# 12 ways out\nThe ways are all closed.\n# Outlook\n- One')).toHaveLength(2);
  });
});

it('how firmly it is known is not what somebody says in so many words', () => {
  const told = (closing: string) =>
    derived(`${body}\n# Verification\n- Much.\n\n${closing}\n# Conclusion\nIt ends.`).filter((line) => line.startsWith('~'));
  expect(told('Two of three laboratories confirm it.')).toEqual(['~ Two of three laboratories confirm it.']);
  expect(told('A mayor put it so: “In the end they buy a pump.”')).toEqual([]);
});
