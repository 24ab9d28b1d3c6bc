import { describe, expect, test } from 'vitest';
import { composeCitations } from '../../../src/compose/citations/compose-citations.js';
import { languageFor } from '../../../src/language/index.js';
import type { ArticleBlock, Definition, Source, SourceDescription } from '../../../src/model/index.js';
import { article, definition, paragraph, place } from '../citations/article-notation.js';
import { reported } from '../citations/print-notation.js';

const url = 'https://www.example.org/a';

/** The one source that the text and the definitions speak of; what is unknown of it is not reported here. */
function resolve(text: string, definitions: readonly Definition[], descriptions: readonly SourceDescription[] = [], lang = 'en') {
  const known = Object.fromEntries(definitions.map(({ label, url }) => [label, url]));
  const block: ArticleBlock = paragraph(
    text.replace(/\[([^\][]+)\]\[(\w+)\]/g, (whole, words, label) => (label in known ? `[${words}](${known[label]})` : whole)),
  );
  const composed = composeCitations(article([block], { definitions, frontMatter: { sources: descriptions } }), languageFor(lang).language);
  const sources = [...composed.notes.values()].flatMap(({ body }) => (body.kind === 'source' ? [body.source] : []));
  const report = reported(composed.findings.filter(({ id }) => id !== 'source-is-complete'));
  return { sources, source: sources[0] as Source, report, composed };
}

describe('A title', () => {
  test.each([
    ['Talks go on | Example', 'Talks go on', 'Example'],
    ['Talks go on - EXAMPLE', 'Talks go on', 'EXAMPLE'],
    ['Talks go on – The Example', 'Talks go on', 'The Example'],
    ['Talks go on | World News | Example', 'Talks go on', 'Example'],
    ['Talks go on | World News', 'Talks go on | World News', 'Herald'],
    ['Talks go on - a year later', 'Talks go on - a year later', 'Herald'],
    ['Talks go on | Herald', 'Talks go on', 'Herald'],
    ['Talks go on :: Herald', 'Talks go on', 'Herald'],
    ['Talks go on · Herald', 'Talks go on', 'Herald'],
    ['Talks go on｜World News｜Herald', 'Talks go on', 'Herald'],
    ['Talks go on_Herald', 'Talks go on', 'Herald'],
    ['Talks go on | Herald News', 'Talks go on', 'Herald News'],
    ['Talks go on | Friends of the Herald (FH) e. V.', 'Talks go on', 'Friends of the Herald (FH) e. V.'],
    ['Talks go on | Example News', 'Talks go on', 'Example News'],
    ['Talks go on | Heraldry today', 'Talks go on | Heraldry today', 'Herald'],
    ['Talks go on – what the Herald heard', 'Talks go on – what the Herald heard', 'Herald'],
    ['Talks go on - DER HERALD', 'Talks go on', 'DER HERALD'],
    ['Talks go on | L’Example', 'Talks go on', 'L’Example'],
    ['Talks go_on', 'Talks go_on', 'Herald'],
    ['Talks go on | 2026 - Herald', 'Talks go on | 2026', 'Herald'],
    ['Opinion | The talks we sell - Herald', 'Opinion | The talks we sell', 'Herald'],
    ['Leaders | A bad bargain | Herald', 'Leaders | A bad bargain', 'Herald'],
    ['Heard on the Street | Talks and their problem - Herald', 'Heard on the Street | Talks and their problem', 'Herald'],
    ['Talks  go\non', 'Talks go on', 'Herald'],
    [
      "'Traitor': the envoy's call, the \"deal\" and the leaders' plan",
      '‘Traitor’: the envoy’s call, the ‘deal’ and the leaders’ plan',
      'Herald',
    ],
    ["Back in the '90s", 'Back in the ’90s', 'Herald'],
    ['The “deal”', 'The “deal”', 'Herald'],
  ])('%s is printed as %s, of %s', (written, title, publisher) => {
    const { source, report } = resolve('So. ([Herald][1])', [definition('1', url, written)]);
    const { inText, ...others } = source;
    expect(others).toEqual({ key: 'source:https://example.org/a', url, name: publisher, title, publisher, citedAt: [place(1, 6)] });
    expect(inText).toEqual(/herald/i.test(publisher) ? undefined : ['Herald']);
    expect(report).toEqual([]);
  });

  test.each([
    ['BBC', 'https://www.bbc.co.uk/news/1', 'It is not over - BBC News', 'BBC News'],
    ['Суспільне', 'https://suspilne.media/1', 'It is not over — Суспільне Новини', 'Суспільне Новини'],
    ['NYT', 'https://www.nytimes.com/1', 'It is not over - The New York Times', 'The New York Times'],
    ['this report', 'https://www.nytimes.com/1', 'It is not over - The New York Times', 'The New York Times'],
    ['ISW', 'https://understandingwar.org/1', 'It is not over - Institute for the Study of War', 'Institute for the Study of War'],
    ['The New York Times', 'https://www.nytimes.com/1', 'It is not over - NYT', 'The New York Times'],
    ['Climate Policy Initiative', 'https://www.climatepolicyinitiative.org/1', 'It is not over - CPI', 'Climate Policy Initiative'],
    ['Rat der EU', 'https://www.consilium.europa.eu/1', 'It is not over - Consilium', 'Consilium'],
    ['Der Standard', 'https://www.derstandard.at/1', 'It is not over - Sanktionen - derStandard.at › International', 'Der Standard'],
    ['OMM', 'https://wmo.int/1', 'It is not over | Organisation météorologique mondiale', 'Organisation météorologique mondiale'],
    ['Ukrenergo', 'https://ua.energy/1', 'It is not over - NEC «Ukrenergo»', 'NEC «Ukrenergo»'],
    ['1', 'https://www.unocha.org/1', 'It is not over | OCHA', 'OCHA'],
    ['1', 'https://dtm.iom.int/1', 'It is not over | Displacement Tracking Matrix', 'Displacement Tracking Matrix'],
    ['1', 'https://www.energy.gov/1', 'It is not over - Department of Energy', 'Department of Energy'],
    ['BWP', 'https://www.waermepumpe.de/1', 'It is not over - Bundesverband Wärmepumpe (BWP)', 'Bundesverband Wärmepumpe (BWP)'],
    ['report', 'https://www.vie-publique.fr/1', 'It is not over | vie-publique.fr', 'vie-publique.fr'],
    ['EUR-Lex', 'https://eur-lex.europa.eu/1', 'It is not over - EUR-Lex', 'EUR-Lex'],
    ['TeleGeography', 'https://blog.telegeography.com/1', 'It is not over – TeleGeography Blog', 'TeleGeography Blog'],
    ['report', 'https://www.nordhavnmarine.no/1', 'It is not over | Nordhavn Marine ASA', 'Nordhavn Marine ASA'],
    ['franceinfo', 'https://www.francetvinfo.fr/1', 'It is not over - franceinfo', 'franceinfo'],
    ['FT', 'https://www.ft.com/1', 'It is not over – Financial Times', 'Financial Times'],
    ['SZ', 'https://www.sueddeutsche.de/1', 'It is not over - SZ.de', 'SZ.de'],
    ['Tweet', 'https://x.com/a/status/1', 'It is not over / X', 'X'],
    ['PAP', 'https://www.pap.pl/1', 'It is not over | Polska Agencja Prasowa SA', 'Polska Agencja Prasowa SA'],
    ['BBC Türkçe', 'https://www.bbc.com/1', 'It is not over - BBC News Türkçe', 'BBC News Türkçe'],
    [
      'State Department',
      'https://www.state.gov/1',
      'It is not over - United States Department of State',
      'United States Department of State',
    ],
    ['Commons Library', 'https://commonslibrary.parliament.uk/1', 'It is not over - House of Commons Library', 'House of Commons Library'],
    ['Hansard', 'https://hansard.parliament.uk/1', 'It is not over - Hansard - UK Parliament', 'UK Parliament'],
    ['SZ', 'https://www.sueddeutsche.de/1', 'It is not over - Politik - SZ.de', 'SZ.de'],
    ['Ahram', 'https://english.ahram.org.eg/1', 'It is not over - Foreign Affairs - Egypt - Ahram Online', 'Ahram Online'],
    ['Difu', 'https://difu.de/1', 'It is not over | Deutsches Institut für Urbanistik', 'Deutsches Institut für Urbanistik'],
    ['ifeu', 'https://www.ifeu.de/1', 'It is not over - ifeu gGmbH', 'ifeu gGmbH'],
    ['Süddeutsche Zeitung', 'https://www.sueddeutsche.de/1', 'It is not over - Politik - SZ.de', 'Süddeutsche Zeitung'],
    ['EL PAÍS', 'https://elpais.com/1', 'It is not over | Medio Ambiente | EL PAÍS', 'EL PAÍS'],
    ['AEMET', 'https://www.aemet.es/1', 'It is not over - AEMET. Gobierno de España', 'AEMET. Gobierno de España'],
    ['IPC', 'https://www.ipcinfo.org/1', 'It is not over | IPC - Integrated Food Security Phase Classification', 'IPC'],
    ['report', 'https://www.ft.com/1', 'It is not over - Financial Times', 'Financial Times'],
    ['Riksdagen', 'https://www.riksdagen.se/1', 'It is not over | Sveriges riksdag', 'Sveriges riksdag'],
    ['IEA', 'https://www.iea.org/1', 'It is not over – Analysis - IEA', 'IEA'],
    [
      'U.S. Department of State',
      'https://www.state.gov/1',
      'It is not over - United States Department of State',
      'United States Department of State',
    ],
    ['US Treasury', 'https://home.treasury.gov/1', 'It is not over | U.S. Department of the Treasury', 'U.S. Department of the Treasury'],
    ['MFA', 'https://www.mfa.gov.pl/1', 'It is not over - Ministry of Foreign Affairs of Poland', 'Ministry of Foreign Affairs of Poland'],
    ['Wiley', 'https://onlinelibrary.wiley.com/1', 'It is not over - Wiley Online Library', 'Wiley Online Library'],
    ['HR', 'https://www.hessenschau.de/1', 'It is not over | hessenschau.de | Politik', 'HR'],
    ['Bundestag', 'https://www.bundestag.de/1', 'Deutscher Bundestag - It is not over', 'Deutscher Bundestag'],
    ['BBSR', 'https://www.bbsr.bund.de/1', 'BBSR - Startseite - It is not over', 'BBSR'],
    ['AP', 'https://apnews.com/1', 'AP News - It is not over', 'AP News'],
    ['Reuters', 'https://www.reuters.com/1', 'reuters.com – It is not over', 'Reuters'],
  ])('of %s at %s ends before “%s”', (label, at, written, publisher) => {
    const { source } = resolve(`So. ([${label}][1])`, [definition('1', at, written)]);
    expect([source.title, source.publisher]).toEqual(['It is not over', publisher]);
  });

  test.each([
    ['BBC', 'https://www.bbc.co.uk/news/1', 'The man who saved it - The BBC scandal'],
    ['BBC', 'https://www.bbc.co.uk/news/1', 'Boeing - How the news broke'],
    ['BBC', 'https://www.bbc.co.uk/news/1', 'BBC scandal - How the news broke'],
    ['UN', 'https://www.un.org/1', 'Talks - why Ukraine says No'],
    ['AP', 'https://apnews.com/1', 'Why it fails - Angry Voters'],
    ['News', 'https://www.news.com.au/1', 'What is next – World Politics'],
    ['RFI', 'https://www.rfi.fr/1', 'Le plan - « oui » au projet'],
    ['RTL', 'https://www.rtl.fr/1', 'INVITÉ RTL - Pourquoi cela dure'],
    ['Time', 'https://time.com/1', 'What is next - Trump Is Mean'],
    ['BBC', 'https://www.bbc.co.uk/news/1', 'Before / after'],
    ['Onet', 'https://wiadomosci.onet.pl/1', 'It is not over - Wiadomości'],
    ['World Gold Council', 'https://www.gold.org/1', 'Central Banks | World Gold Council | Gold Demand Trends: Q4 and Full Year 2025'],
    ['DW', 'https://www.dw.com/de/1', 'What happened on – 30.03.2026'],
    ['BBC', 'https://www.bbc.co.uk/news/1', 'It is not over | BBC News | 3 March 2026'],
  ])('of %s at %s is whole where what stands behind the sign is none: %s', (label, at, written) => {
    expect(resolve(`So. ([${label}][1])`, [definition('1', at, written)]).source.title).toBe(written);
  });

  test('ends before the publisher and a date, which then is that of the source', () => {
    const { source } = resolve('So. ([DW][1])', [definition('1', 'https://www.dw.com/de/a-1', 'Es ist nicht vorbei – DW – 30.03.2026')]);
    expect([source.title, source.publisher, source.published]).toEqual(['Es ist nicht vorbei', 'DW', { year: 2026, month: 3, day: 30 }]);
  });

  test.each([
    ['NPR', 'https://www.npr.org/1', 'What is in the plan : NPR', 'What is in the plan', undefined],
    ['DW', 'https://www.dw.com/en/a-1', 'It is not over – DW – 07/19/2024', 'It is not over', { year: 2024, month: 7, day: 19 }],
    ['РИА Новости', 'https://ria.ru/1', 'План готов - РИА Новости, 23.10.2025', 'План готов', { year: 2025, month: 10, day: 23 }],
    ['Herald', 'https://example.org/1', 'Talks go on - 23.10.2025, 09:14', 'Talks go on', { year: 2025, month: 10, day: 23 }],
    ['Herald', 'https://example.org/1', 'Talks go on, 23.10.2025', 'Talks go on, 23.10.2025', undefined],
    ['Xinhua', 'https://english.news.cn/1', 'China notes plan-Xinhua', 'China notes plan', undefined],
    ['Xinhua', 'https://english.news.cn/1', 'China notes the follow-up', 'China notes the follow-up', undefined],
    ['DW', 'https://www.dw.com/en/a-1', 'It is not over – DW – 07/08/2024', 'It is not over – 07/08/2024', undefined],
    [
      'Ukrinform',
      'https://www.ukrinform.de/1',
      'Plan fertig - Ukrinform - 02.06.2025, 09:14',
      'Plan fertig',
      { year: 2025, month: 6, day: 2 },
    ],
  ])('of %s at %s ends before its name: %s', (label, at, written, title, date) => {
    const { source } = resolve(`So. ([${label}][1])`, [definition('1', at, written)]);
    expect([source.title, source.published]).toEqual([title, date]);
  });

  test.each([
    ['Interfax', 'https://www.interfax.ru/1', 'Утечку назвали провокацией | Интерфакс'],
    ['TASS', 'https://tass.ru/1', 'Утечку назвали провокацией — ТАСС'],
    ['Novaya Gazeta', 'https://novayagazeta.eu/1', 'Утечку назвали провокацией – Новая газета'],
    ['Izvestia', 'https://iz.ru/1', 'Утечку назвали провокацией | Известия'],
    ['Hromadske', 'https://hromadske.ua/1', 'Утечку назвали провокацией | Громадське'],
    ['Ukrainska Pravda', 'https://www.pravda.com.ua/1', 'Утечку назвали провокацией | Політика | Українська правда'],
    ['Vijesti', 'https://www.vijesti.me/1', 'Утечку назвали провокацией | Вијести'],
  ])('that ends in the name of %s in Cyrillic letters ends before it', (label, at, written) => {
    const { source } = resolve(`So. ([${label}][1])`, [definition('1', at, written)]);
    expect([source.title, source.publisher, source.inText]).toEqual(['Утечку назвали провокацией', label, undefined]);
  });

  test('that ends in a name in Latin letters has the name by which the article calls it', () => {
    const { source } = resolve('Так. ([Медуза][1])', [definition('1', 'https://meduza.io/1', 'The leak | Meduza')], [], 'ru');
    expect([source.title, source.publisher]).toEqual(['The leak', 'Медуза']);
  });

  test('without a label ends before the name of its site', () => {
    const { source } = resolve('So. (<https://www.interfax.ru/1>)', [
      definition('1', 'https://www.interfax.ru/1', 'Утечку назвали провокацией | Интерфакс'),
    ]);
    expect([source.title, source.publisher]).toEqual(['Утечку назвали провокацией', 'Интерфакс']);
  });

  test.each([
    ['Interfax', 'Утечку назвали провокацией | Интерфакс-Россия'],
    ['Russian wire', 'Утечку назвали провокацией | Интерфакс'],
    ['RBC', 'Утечку назвали провокацией | РБК'],
    ['Mir', 'Война — мир'],
  ])('keeps its end where that is not surely the name of the label %s: %s', (label, written) => {
    const { source } = resolve(`So. ([${label}][1])`, [definition('1', 'https://www.interfax.ru/1', written)]);
    expect([source.title, source.publisher]).toEqual([written, label]);
  });

  test('ends before its author, whom the source then has', () => {
    const { source } = resolve('So. ([Medium][1])', [
      definition('1', 'https://medium.com/1', 'It is not over | by Jane Doe | The Desk | Medium'),
    ]);
    expect([source.title, source.author, source.publisher]).toEqual(['It is not over', 'Jane Doe', 'Medium']);
  });

  test('that ends in a bare address leaves the name to the label', () => {
    const { source } = resolve('So. ([Rzeczpospolita][1])', [definition('1', 'https://www.rp.pl/1', 'Tarcza Wschód - rp.pl')]);
    expect([source.title, source.publisher]).toEqual(['Tarcza Wschód', 'Rzeczpospolita']);
  });

  test('ends before a longer name that holds its label without the article', () => {
    const { source } = resolve('So. ([The Herald][1])', [definition('1', url, 'Talks go on | Sunday Herald')]);
    expect([source.title, source.publisher]).toEqual(['Talks go on', 'Sunday Herald']);
  });

  test('has the inner quotation marks of its language', () => {
    expect(resolve('So. ([Herald][1])', [definition('1', url, 'Der "Deal" und wie\'s war')], [], 'de').source.title).toBe(
      'Der ‚Deal‘ und wie’s war',
    );
  });

  test('is the longest that is not cut off, also from a link', () => {
    const definitions = [definition('1', url, 'A long title that goes …', 90), definition('2', `${url}/`, 'A title', 91)];
    const { sources, report } = resolve(`So. ([Herald][1]) And [so](${url} "A title, whole")`, definitions);
    expect(sources.map(({ title }) => title)).toEqual(['A title, whole']);
    expect(report).toEqual([
      'warning definition-is-unique 91:1 Unexpected second definition of one URL: [2] in line 91 repeats [1] in line 90',
    ]);
  });

  test.each(['Talks go ...', 'Talks go …', 'Talks go ... | Example'])('that is cut off is reported: %s', (title) => {
    expect(resolve('So. ([Herald][1])', [definition('1', url, title)]).report).toEqual([
      `warning title-is-whole 90:1 Unexpected end of the title “${title.replace(' | Example', '')}”, expected the whole title`,
    ]);
  });
});

describe('A publisher', () => {
  test.each([
    ['is the label of the citation', 'So. ([Herald][1])', 'Herald'],
    ['is the most frequent label', 'So. ([Herald][1]) So. ([The Herald][1]) So. ([The Herald][1])', 'The Herald'],
    ['is the first of labels that tie', 'So. ([Herald][1]) So. ([The Herald][1])', 'Herald'],
    ['is never a number', 'So. ([3][1]) So. ([3][1]) So. ([Herald][1])', 'Herald'],
    ['is never a link word', 'So. ([Source][1])', 'example.org'],
    ['is never a link word of another language', 'So. ([Quelle][1])', 'example.org'],
    ['is no sentence', `So. ([A story in the Herald today](${url}))`, 'example.org'],
    ['begins with a capital', 'So. ([herald][1])', 'example.org'],
    ['is a small name where the domain spells it', 'So. ([example][1])', 'example'],
    ['may be in a script without capitals', `So. ([新華社](${url}))`, '新華社'],
    ['is not what a sentence links', 'So says [Smith][1].', 'example.org'],
    ['is what a sentence links where the domain bears it out', 'So says [Example][1].', 'Example'],
    ['may have an article that the domain leaves out', 'So says [Der Example][1].', 'Der Example'],
    ['is the domain where nothing else is given', `See <${url}>`, 'example.org'],
  ])('%s', (_, text, publisher) => {
    const { source, report } = resolve(text, [definition('1', url)]);
    expect([source.publisher, source.name]).toEqual([publisher, publisher]);
    expect(report).toEqual([]);
  });
});

describe('What citations call a source', () => {
  const of = (text: string, title: string | undefined, address = url, descriptions: readonly SourceDescription[] = []) => {
    const { publisher, inText } = resolve(text, [definition('1', address, title)], descriptions).source;
    return [publisher, inText];
  };

  test.each([
    ['[dpa via Example Online][1]', undefined, 'example.org', ['dpa via Example Online']],
    ['[2025 annual report][1]', undefined, 'example.org', ['2025 annual report']],
    ['[10-K][1]', undefined, 'example.org', ['10-K']],
    ['[Minutes of the Federal Open Market Committee][1]', undefined, 'example.org', ['Minutes of the Federal Open Market Committee']],
    ['[Reuters, citing two officials][1]', 'Talks | Reuters', 'Reuters', ['Reuters, citing two officials']],
    ['[Reuters, 3 May][1]', undefined, 'Reuters', ['Reuters, 3 May']],
    ['[SZ, S. 9][1]) So. ([SZ, Nr. 12][1]', undefined, 'SZ', ['SZ, S. 9', 'SZ, Nr. 12']],
    ['[Bloom, Han and Liang, Nature 2024][1]', undefined, 'example.org', ['Bloom, Han and Liang, Nature 2024']],
    ['[Commons Library, CBP-10210][1]', undefined, 'Commons Library', ['Commons Library, CBP-10210']],
    ['[Wiadomości][1]', 'Talks | Example', 'Example', ['Wiadomości']],
    ['[Herald, p. 4][1]) So. ([Herald, p. 9][1]', undefined, 'Herald', ['Herald, p. 4', 'Herald, p. 9']],
  ])('is in its note where nothing else there says it: %s', (cited, title, publisher, inText) => {
    expect(of(`So. (${cited})`, title)).toEqual([publisher, inText]);
  });

  test.each([
    ['[Example][1]', 'Talks | Example News'],
    ['[EN][1]', 'Talks | Example News'],
    ['[Talks][1]', 'Talks | Example'],
    ['[the example][1]', 'Talks | Example'],
    ['[3][1]', 'Talks | Example'],
    ['[Source][1]', 'Talks | Example'],
    ['[الجزيرة][1]', 'Talks | Example'],
  ])('is not, where it says nothing more: %s', (cited, title) => {
    expect(of(`So. (${cited})`, title)[1]).toBeUndefined();
  });

  test('is not, where they stay in the text, or are another name of the publisher whom its author names', () => {
    expect(of('So says [a former minister][1].', undefined)[1]).toBeUndefined();
    const called = (publisher: string) => of('So. ([Herald][1])', undefined, url, [{ match: '1', publisher, place: place(3) }])[1];
    expect(called('The Lindholm Herald')).toBeUndefined();
    expect(called('The Times')).toEqual(['Herald']);
  });
});

describe('A page that an address only leads to', () => {
  const copy = 'https://web.archive.org/web/20251126010203/https://www.example.org/2025/11/25/a';

  test('has for its publisher the label, never the service that leads there', () => {
    expect(resolve('So. ([Herald][1])', [definition('1', 'https://doi.org/10.1/a', 'A title')]).source.publisher).toBe('Herald');
  });

  test('has none where nobody names one, which is told', () => {
    const { source, composed } = resolve('So. ([Source][1])', [definition('1', 'https://doi.org/10.1/a', 'A title')]);
    expect([source.name, 'publisher' in source]).toEqual(['doi.org', false]);
    expect(reported(composed.findings)).toEqual([
      'info source-is-complete 90:1 The source https://doi.org/10.1/a has no publisher and no date',
    ]);
  });

  test('has the publisher and the date of its own address where an archive gives that', () => {
    const { source } = resolve('So. ([Source][1])', [definition('1', copy, 'A title | Example')]);
    expect([source.url, source.title, source.publisher, source.published]).toEqual([
      copy,
      'A title',
      'Example',
      { year: 2025, month: 11, day: 25 },
    ]);
    expect(resolve('So. ([Source][1])', [definition('1', copy, 'A title')]).source.publisher).toBe('example.org');
  });
});

describe('A description', () => {
  const described: SourceDescription = {
    match: '1',
    author: 'A. Writer',
    title: "Its 'own' title | Example",
    publisher: 'The Example',
    published: { year: 2024 },
    accessed: { year: 2025, month: 1, day: 2 },
    archived: 'https://archive.example/a',
    description: 'A daily.',
    place: place(3),
  };
  test.each(['1', 'http://example.org/a/?utm_source=x'])('overrides what is worked out, matched by %s', (match) => {
    const { source, composed } = resolve('So. ([Herald][1])', [definition('1', url, 'Title | Herald')], [{ ...described, match }]);
    const { match: _, place: __, ...fields } = described;
    expect(source).toEqual({
      key: 'source:https://example.org/a',
      url,
      name: 'The Example',
      ...fields,
      title: 'Its ‘own’ title | Example',
      inText: ['Herald'],
      citedAt: [place(1, 6)],
    });
    expect(composed.findings).toEqual([]);
  });

  test('that matches nothing is reported', () => {
    const { report } = resolve('So. ([Herald][1])', [definition('1', url)], [{ match: '7', place: place(3) }]);
    expect(report).toEqual(['warning source-is-described 3:1 Unexpected description of “7”, which is no source of the article']);
  });
});

describe('Definitions', () => {
  test('that nothing links to are reported and go to “also consulted”', () => {
    const { sources, report, composed } = resolve('So. ([Herald][1])', [
      definition('1', url),
      definition('2', 'https://other.example/2025/11/26/b', 'B', 91),
    ]);
    expect(sources.map(({ key }) => key)).toEqual(['source:https://example.org/a']);
    expect(composed.alsoConsulted).toEqual([
      {
        key: 'source:https://other.example/2025/11/26/b',
        url: 'https://other.example/2025/11/26/b',
        name: 'other.example',
        publisher: 'other.example',
        title: 'B',
        published: { year: 2025, month: 11, day: 26 },
        citedAt: [],
      },
    ]);
    expect(report).toEqual(['warning definition-is-used 91:1 Unexpected definition [2] that nothing links to']);
  });

  test.each<[string, readonly (string | undefined)[], string]>([
    [
      'name the title that is printed, and the one that is not',
      ['Night ferry to end', 'Night ferry to end in April | Example'],
      'Both are printed as one note, with the title “Night ferry to end in April”; “Night ferry to end” of line 90 is dropped.',
    ],
    [
      'name the whole title, though it is the shorter one',
      ['Night ferry to end', 'Night ferry to end in April, says …'],
      'Both are printed as one note, with the title “Night ferry to end”; “Night ferry to end in April, says …” of line 91 is dropped.',
    ],
    ['name no title where both give the same', ['Night ferry | Example', 'Night ferry'], 'Both are printed as one note.'],
    ['name no title where only one is given', [undefined, 'Night ferry'], 'Both are printed as one note.'],
    ['name no title where none is given', [undefined, undefined], 'Both are printed as one note.'],
  ])('with one URL %s', (_, [first, second], hint) => {
    const { composed } = resolve('So. ([Herald][1])', [definition('1', url, first), definition('2', url, second, 91)]);
    expect(composed.findings.filter(({ id }) => id === 'definition-is-unique').map((found) => found.hint)).toEqual([
      `${hint} Keep one definition and cite it everywhere.`,
    ]);
  });

  test('with one URL drop both titles where a description gives another', () => {
    const { composed } = resolve(
      'So. ([Herald][1])',
      [definition('1', url, 'One'), definition('2', url, 'Two', 91)],
      [{ match: '1', title: 'Three', place: place(3) }],
    );
    expect(composed.findings.find(({ id }) => id === 'definition-is-unique')?.hint).toBe(
      'Both are printed as one note, with the title “Three”; “One” of line 90 and “Two” of line 91 are dropped. Keep one definition and cite it everywhere.',
    );
  });

  test('with one label and two URLs contradict one another', () => {
    const { report } = resolve(`So. ([Herald](${url})) So. ([B](https://other.example/b))`, [
      definition('ab  C', url),
      definition('AB c', 'https://other.example/b', undefined, 91),
    ]);
    expect(report).toEqual(['error definition-is-unique 91:1 Unexpected second URL for [AB c] in line 91, expected the one of line 90']);
  });

  test('of a heading, an image or a remark are no sources', () => {
    const definitions = [definition('top', '#a'), definition('pic', 'https://example.org/a.png'), definition('//', '#')];
    const composed = composeCitations(
      article([paragraph('[up](#) ![Pic](https://example.org/a.png)')], { definitions }),
      languageFor('en').language,
    );
    expect(reported(composed.findings)).toEqual([
      'warning link-is-printable 1:1 The link “up” leads nowhere but to the top, #',
      'warning definition-is-used 90:1 Unexpected definition [top] that nothing links to',
    ]);
    expect(composed.alsoConsulted).toEqual([]);
  });
});

describe('A URL', () => {
  test.each([
    ['https://exa mple', 'error', 'no blank', 'Did you mean https://exa%20mple?'],
    ['http://', 'error', 'a host', 'Write it in full as the browser shows it.'],
    ['htp:/bad', 'error', 'http://', 'Did you mean http://bad?'],
    ['https//example.org', 'error', 'https://', 'Did you mean https://example.org?'],
    ['https://localhost/a', 'warning', 'a host with a dot, such as example.org', 'Write it in full as the browser shows it.'],
  ])('that is malformed is told at its line with a repair, and printed as it is: %s', (wrong, severity, expected, hint) => {
    const { sources, composed } = resolve(
      'So. ([Herald][1])',
      [definition('1', wrong, 'T')],
      [{ match: '1', published: { year: 2025 }, place: place(3) }],
    );
    expect(sources.map(({ url }) => url)).toEqual([wrong]);
    expect(reported(composed.findings)).toEqual([`${severity} url-is-wellformed 90:1 Unexpected URL “${wrong}”, expected ${expected}`]);
    expect(composed.findings.map((found) => found.hint)).toEqual([hint]);
  });

  test('that is malformed is not told to lack title and date as well', () => {
    const { composed } = resolve('So. ([Herald][1])', [definition('1', 'htp:/bad')]);
    expect(composed.findings.map(({ id }) => id)).toEqual(['url-is-wellformed']);
  });

  test('is printed without tracking parameters, which is reported', () => {
    const { sources, report } = resolve('So. ([Herald][1])', [definition('1', `${url}?utm_source=x&id=3`)]);
    expect(sources.map(({ url }) => url)).toEqual([`${url}?id=3`]);
    expect(report).toEqual(['info url-is-clean 90:1 The URL is printed without its tracking parameters: utm_source']);
  });
});

test.each([
  [undefined, url, ['info source-is-complete 90:1 The source https://www.example.org/a has no title and no date']],
  ['Title', url, ['info source-is-complete 90:1 The source https://www.example.org/a has no date']],
  ['Title', `${url}/2025/11/26/`, []],
])('What is unknown of a source is reported once: title %s, %s', (title, address, report) => {
  const { composed } = resolve('So. ([Herald][1]) So. ([Herald][1])', [definition('1', address, title)]);
  expect(reported(composed.findings)).toEqual(report);
});

test('A site that one label names is called so everywhere, one of another name is not', () => {
  const { sources } = resolve('So. ([Reuters][1]) And [this][2]. But ([Editors][3]) and [that][4].', [
    definition('1', 'https://www.reuters.com/1', 'It is not over'),
    definition('2', 'https://www.reuters.com/2', 'It goes on'),
    definition('3', 'https://www.example.org/1', 'It ends'),
    definition('4', 'https://www.example.org/2', 'It ended'),
  ]);
  expect(sources.map(({ name }) => name)).toEqual(['Reuters', 'Reuters', 'Editors', 'example.org']);
});

test('A label of author and year, or of a kind of file, is no publisher', () => {
  const { sources } = resolve('So. ([Jackman 2005][1]) And ([Smith et al. (2020)][2]) with ([PDF][3]).', [
    definition('1', 'https://doi.org/10.1/1', 'Pooling the polls'),
    definition('2', 'https://www.example.org/2', 'It goes on'),
    definition('3', 'https://www.example.net/1', 'It ends'),
  ]);
  expect(sources.map(({ name, inText = [] }) => [name, ...inText])).toEqual([
    ['doi.org', 'Jackman 2005'],
    ['example.org', 'Smith et al. (2020)'],
    ['example.net'],
  ]);
});
