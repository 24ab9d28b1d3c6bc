import { describe, expect, test } from 'vitest';
import { composeCitations } from '../../../src/compose/citations/compose-citations.js';
import { languageFor } from '../../../src/language/index.js';
import type { ArticleBlock, ArticleInline, ImageFile } from '../../../src/model/index.js';
import {
  type ArticleParts,
  article,
  definition,
  heading,
  inlines,
  list,
  paragraph,
  place,
  quote,
  shelf,
  shelfDescriptions,
  table,
} from './article-notation.js';
import { departed, noted, printed, printedBlocks, reported } from './print-notation.js';

const { language } = languageFor('en');

/** All of the shelf's sources, defined and described, so that nothing is reported of them but that some are not cited. */
function compose(blocks: readonly ArticleBlock[], parts: ArticleParts = {}) {
  const used = Object.entries(shelf).filter(([label]) => JSON.stringify([blocks, parts.footnotes ?? {}]).includes(shelf[label] ?? ''));
  const definitions = used.map(([label, url]) => definition(label, url));
  const sources = shelfDescriptions.filter(({ match }) => used.some(([, url]) => url === match));
  const composed = composeCitations(article(blocks, { definitions, ...parts, frontMatter: { sources, ...parts.frontMatter } }), language);
  return {
    ...composed,
    paper: printedBlocks(composed.blocks),
    report: reported(composed.findings),
    departed: departed(composed.departures),
    noted: noted(composed.notes),
  };
}

describe('A paragraph of nothing but a citation', () => {
  const alone = '([AP News][3])';
  test.each<[string, readonly ArticleBlock[], readonly string[]]>([
    ['gives its mark to the paragraph before', [paragraph('A call.'), paragraph(alone, 3)], ['A call.{apnews.com/call}']],
    [
      'joins the mark that is there',
      [paragraph('A call. ([Reuters][6])'), paragraph(alone, 3)],
      ['A call.{reuters.com/leak, apnews.com/call}'],
    ],
    ['stands inside the block quotation before it', [quote([paragraph('A call.')]), paragraph(alone, 3)], ['> A call.{apnews.com/call}']],
    [
      'stands at the quotation, not at its attribution',
      [quote([paragraph('A call.')], 'Ushakov'), paragraph(alone, 3)],
      ['> A call.{apnews.com/call}', '> — Ushakov'],
    ],
    [
      'stands at the last item of the list before it',
      [list(['One', list_('Two')]), paragraph(alone, 9)],
      ['* One', '* * Two{apnews.com/call}'],
    ],
    [
      'stays in its item',
      [list([[paragraph('One'), paragraph(alone, 2)], [paragraph(alone, 3)]])],
      ['* One{apnews.com/call}', '* AP News{apnews.com/call}'],
    ],
    ['keeps its words behind a heading', [heading('Calls', 'calls'), paragraph(alone, 3)], ['# Calls', 'AP News{apnews.com/call}']],
    [
      'keeps its words behind code',
      [{ kind: 'code-block', text: 'x', place: place(1) }, paragraph(alone, 3)],
      ['```x', 'AP News{apnews.com/call}'],
    ],
    ['keeps its words at the beginning', [paragraph(alone)], ['AP News{apnews.com/call}']],
    ['stands alone in its cell', [table(['A'], [[alone]])], ['| A |', '| {apnews.com/call} |']],
  ])('%s', (_, blocks, paper) => {
    const composed = compose(blocks);
    expect(composed.paper).toEqual(paper);
    expect(composed.report).toEqual([]);
  });

  test('is reported where it comes to stand behind a figure', () => {
    const composed = compose([paragraph('They cut 28 to 19'), paragraph(alone, 3)]);
    expect(composed.paper).toEqual(['They cut 28 to 19{apnews.com/call}']);
    expect(composed.report).toEqual([
      'warning mark-is-not-behind-figure 3:2 Unexpected mark directly behind the figure “19”, where it reads as part of it',
    ]);
  });
});

function list_(item: string): readonly ArticleBlock[] {
  return [list([item])];
}

test('Marks are set in every kind of block', () => {
  const text = 'A call. ([AP][3])';
  const composed = compose([
    heading('Calls ([AP][3])', 'calls'),
    quote([paragraph(text)], 'Ushakov ([AP][3])'),
    { kind: 'callout', flavour: 'note', title: inlines('Note ([AP][3])'), blocks: [paragraph(text)], place: place(1) },
    table(['Head ([AP][3])'], [[text]]),
    { kind: 'definition-list', entries: [{ terms: [inlines('Term ([AP][3])')], definitions: [[paragraph(text)]] }], place: place(1) },
  ]);
  expect(composed.paper).toEqual([
    '# Calls{apnews.com/call}',
    '> A call.{apnews.com/call}',
    '> — Ushakov{apnews.com/call}',
    '! Note{apnews.com/call}',
    '! A call.{apnews.com/call}',
    '| Head{apnews.com/call} |',
    '| A call.{apnews.com/call} |',
    'Term{apnews.com/call}',
    ': A call.{apnews.com/call}',
  ]);
  expect(composed.report).toEqual([]);
});

test('A mark leaves superscript and foreign passages that end with it', () => {
  const raised: ArticleInline = { kind: 'styled', style: 'superscript', children: inlines('[3](https://apnews.com/call)') };
  const foreign: ArticleInline = { kind: 'foreign', lang: 'fr', children: [...inlines('un mot '), raised] };
  const composed = compose([{ ...paragraph(''), children: [foreign, { kind: 'text', text: ', he said' }] }]);
  const [block] = composed.blocks;
  expect(block?.kind === 'paragraph' ? block.children : []).toEqual([
    { kind: 'foreign', lang: 'fr', children: [{ kind: 'text', text: 'un mot' }] },
    { kind: 'text', text: ',' },
    { kind: 'mark', notes: ['source:https://apnews.com/call'], place: place(1) },
    { kind: 'text', text: ' he said' },
  ]);
  expect(composed.report).toEqual([]);
});

describe('A list of bare links', () => {
  test('prints title, publisher and mark, and each source once', () => {
    const composed = compose([
      paragraph('All say so. ([AP][3], [Axios][1])'),
      list(['[AP](https://apnews.com/call)', '**[Axios][1]**', '[AP News](http://www.apnews.com/call/)', '<https://reuters.com/leak>'], 5),
    ]);
    expect(composed.paper).toEqual([
      'All say so.{apnews.com/call, axios.com/plan}',
      '* Story at apnews.com, *AP*{apnews.com/call}',
      '* Story at axios.com, *Axios*{axios.com/plan}',
      '* Story at reuters.com, *reuters.com*{reuters.com/leak}',
    ]);
    expect(composed.report).toEqual([
      'warning source-is-listed-once 7:1 Unexpected second item for one source: “AP News” stands in line 5 already',
      'warning listed-source-is-cited 8:1 Unexpected listed source “https://reuters.com/leak” that no sentence cites',
    ]);
    expect(composed.departed).toEqual([
      'moved citation-label: AP, Axios',
      'moved citation-label: AP',
      'repeated source-list: Story at apnews.com, AP',
      'moved citation-label: Axios',
      'repeated source-list: Story at axios.com, Axios',
      'left-out merged-item: AP News',
      'moved citation-label: https://reuters.com/leak',
      'repeated source-list: Story at reuters.com, reuters.com',
    ]);
  });

  test('prints the label where no title is known, and words that are no name', () => {
    const composed = compose([
      list(
        [
          '[TIME](https://time.com/7336906)',
          '[source](https://example.org/x)',
          '[what the envoy said, in full](https://apnews.com/call)',
          '[A whole title?](https://example.com/y "A whole title?")',
        ],
        5,
      ),
    ]);
    expect(composed.paper).toEqual([
      '* TIME{time.com/7336906}',
      '* *example.org*{example.org/x}',
      '* what the envoy said, in full{apnews.com/call}',
      '* A whole title? *example.com*{example.com/y}',
    ]);
    expect(composed.departed).toEqual([
      'moved citation-label: source',
      'repeated source-list: example.org',
      'repeated source-list: example.com',
    ]);
  });

  test.each([
    ['words beside a link', ['[AP][3] reported it', '[Axios][1]'], ['* AP{apnews.com/call} reported it', '* Axios{axios.com/plan}']],
    ['two links in an item', ['[AP][3], [Axios][1]'], ['* AP,{apnews.com/call} Axios{axios.com/plan}']],
    ['links to headings', ['[Calls](#calls)'], ['* Calls~(p. #calls)']],
    ['citations in parentheses', ['([AP][3])'], ['* AP{apnews.com/call}']],
  ])('is none with %s', (_, items, paper) => {
    const composed = compose([heading('Calls', 'calls'), paragraph('All say so. ([AP][3], [Axios][1])'), list(items)]);
    expect(composed.paper.slice(2)).toEqual(paper);
    expect(composed.report).toEqual([]);
  });
});

describe('A footnote', () => {
  test('is a note in the same sequence, and a link in it points to the source’s note or prints the URL', () => {
    const composed = compose([paragraph('A call.[^1] A leak ([AP][3]).')], {
      footnotes: {
        1: [
          paragraph('See the [AP report][3], the [Axios story][1], <https://reuters.com/leak>, [here](https://reuters.com/leak).', 10),
          paragraph('Confirmed ([AP][3], [Reuters][6]). And ([AP][3]). So [write](mailto:a@example.org).', 12),
        ],
      },
    });
    expect(composed.paper).toEqual(['A call.{footnote:1} A leak.{apnews.com/call}']);
    expect(composed.noted).toEqual([
      'footnote:1 @1:8: See the AP report~(note apnews.com/call), the Axios story (“Story at axios.com,” <https://axios.com/plan>), ' +
        '“Story at reuters.com,” <https://reuters.com/leak>, here (“Story at reuters.com,” <https://reuters.com/leak>). ¶ ' +
        'Confirmed (Reuters, “Story at reuters.com,” <https://reuters.com/leak>) (note apnews.com/call). And (note apnews.com/call). So write (<a@example.org → mailto:a@example.org>).',
      'apnews.com/call @1:21: Story at apnews.com / AP / https://apnews.com/call',
    ]);
    expect(composed.alsoConsulted).toEqual([]);
    expect(composed.report).toEqual([]);
    expect(composed.departed).toEqual(['moved citation-label: AP', 'moved citation-label: AP', 'moved citation-label: AP']);
  });

  test('moves behind stops and joins other marks', () => {
    const composed = compose([paragraph('A call[^1]. A leak [^2] ([AP][3]), and[^1][^2] more; a [^1]glued one')], {
      footnotes: { 1: [paragraph('One.')], 2: [paragraph('Two.[^1]')] },
    });
    expect(composed.paper).toEqual([
      'A call.{footnote:1} A leak,{footnote:2, apnews.com/call} and{footnote:1, footnote:2} more; a{footnote:1} glued one',
    ]);
    expect(composed.noted.map((note) => note.split(':').slice(-1)[0])).toEqual([' One.', '1}', '//apnews.com/call']);
    expect(composed.report).toEqual([]);
  });

  test('without text leaves no mark, and one that nothing refers to is reported', () => {
    const composed = compose([paragraph('A call.[^9]'), paragraph('[^9]', 3)], {
      footnotes: { 1: [paragraph('One, see [x](https://example.org).')] },
    });
    expect(composed.paper).toEqual(['A call.']);
    expect(composed.noted).toEqual([]);
    expect(composed.report).toEqual(['warning definition-is-used 80:1 Unexpected footnote [^1] that nothing refers to']);
  });
});

describe('An image', () => {
  const photo: ImageFile = { bytes: new Uint8Array([1]), format: 'png', width: 800, height: 400 };
  const figure = (url: string, alt: string, caption?: string): ArticleBlock => ({
    kind: 'figure',
    image: { kind: 'image', url, alt, place: place(4) },
    ...(caption !== undefined && { caption: inlines(caption, 4) }),
    place: place(4),
  });

  test('that is local is a file at its natural size, once for each URL', () => {
    const composed = compose(
      [figure('a.png', 'A map'), figure('b.png', 'A plan', 'By AP ([AP][3])'), paragraph('An icon ![Map](a.png).')],
      {
        images: { 'a.png': photo, 'b.png': { ...photo, format: 'jpg' } },
      },
    );
    expect(composed.paper).toEqual([
      '[images/1.png 600×300 pt: A map]',
      '[images/2.jpg 600×300 pt: A plan] By AP{apnews.com/call}',
      'An icon [images/1.png: Map].',
    ]);
    expect([...composed.images]).toEqual([
      ['images/1.png', photo],
      ['images/2.jpg', { ...photo, format: 'jpg' }],
    ]);
    expect(composed.report).toEqual([]);
  });

  test('that is remote or unread is a frame with a note that prints the URL', () => {
    const composed = compose([
      figure('https://example.org/a.png', 'A map', 'The front.'),
      paragraph('An icon ![Map](b.png).'),
      figure('data:image/png;base64,AA', 'Dot'),
    ]);
    expect(composed.paper).toEqual([
      '[frame: A map] The front.{image:https://example.org/a.png}',
      'An icon [frame: Map].{image:b.png}',
      '[frame: Dot]',
    ]);
    expect(composed.noted).toEqual(['image:https://example.org/a.png @4:1: <https://example.org/a.png>', 'image:b.png @1:9: b.png']);
    expect([...composed.images]).toEqual([]);
    expect(composed.report).toEqual([]);
  });

  test('without alternative text is reported', () => {
    const composed = compose([figure('a.png', '')], { images: { 'a.png': photo } });
    expect(composed.report).toEqual(['warning image-has-alt 4:1 Unexpected image “a.png” without alternative text']);
  });
});

test('The front matter’s summary is converted the same way, and cites first', () => {
  const composed = compose([paragraph('A leak ([AP][3]).', 9)], {
    frontMatter: {
      sources: shelfDescriptions.filter(({ match }) => match === shelf[3]),
      summary: {
        bottomLine: inlines('It holds ([AP][3]).', 2),
        judgements: [
          {
            text: inlines('It leaked ([AP][3]).', 3),
            likelihood: 'likely',
            confidence: 'low',
            see: { heading: 'calls', place: place(4) },
            place: place(3),
          },
        ],
        known: [inlines('[AP][3] has it.', 4)],
        watch: [inlines('The next call', 5)],
        place: place(2),
      },
    },
  });
  const { summary } = composed;
  expect(printed(summary?.bottomLine ?? [])).toBe('It holds.{apnews.com/call}');
  expect(summary?.judgements.map(({ text, ...rest }) => ({ text: printed(text), ...rest }))).toEqual([
    {
      text: 'It leaked.{apnews.com/call}',
      likelihood: 'likely',
      confidence: 'low',
      see: { heading: 'calls', place: place(4) },
      place: place(3),
    },
  ]);
  expect(summary?.known.map(printed)).toEqual(['AP{apnews.com/call} has it.']);
  expect(summary?.watch.map(printed)).toEqual(['The next call']);
  expect(composed.noted).toEqual(['apnews.com/call @2:11 3:12 4:1 9:9: Story at apnews.com / AP / https://apnews.com/call']);
  expect(composed.report).toEqual([]);
});

test('A link to a heading may have the id that another program gives it, where that is no other’s too', () => {
  const headings = [
    heading('Encadré : le contrat', 'encadré-le-contrat'),
    heading('Qui paie ?', 'qui-paie'),
    heading('A-B', 'a-b'),
    heading('A B', 'a--b'),
  ];
  const found = compose([...headings, paragraph('[a](#encadré--le-contrat) [b](#qui-paie-) [c](#a---b)', 7)]);
  expect(found.findings.map(({ message }) => message)).toEqual(['Unexpected link to #a---b, expected the id of a heading']);
});

test('A link to a heading that is not there names those that are near', () => {
  const composed = compose([
    heading('Status', 'verification-status'),
    heading('Calls', 'calls'),
    heading('The end', 'the-end'),
    paragraph('[a](#verification) [b](#call) [c](#nothing-of-the-kind) [d](#end) [e](#what-of-the-end)', 7),
  ]);
  expect(composed.findings.map(({ hint }) => hint)).toEqual([
    'Did you mean #verification-status?',
    'Did you mean #calls?',
    'No heading has a similar id; a heading gets one by {#id} behind its words.',
    'Did you mean #the-end?',
    'Did you mean #the-end?',
  ]);
});
