import { describe, expect, test } from 'vitest';
import { composeCitations } from '../../../src/compose/citations/compose-citations.js';
import { languageFor } from '../../../src/language/index.js';
import { article, heading, paragraph, shelfDescriptions } from './article-notation.js';
import { departed, printedBlocks, reported } from './print-notation.js';

interface Example {
  readonly says: string;
  readonly written: string;
  readonly printed: string;
  /** Words on the departures list; none where absent. */
  readonly moved?: readonly string[];
  readonly repeated?: readonly string[];
  readonly found?: readonly string[];
  readonly lang?: string;
}

const citations: readonly Example[] = [
  {
    says: 'a word between two parentheses stays',
    written: 'It rose ([AP][3]) and ([Reuters][6]).',
    printed: 'It rose{apnews.com/call} and.{reuters.com/leak}',
    moved: ['AP', 'Reuters'],
  },
  {
    says: 'a word between two bracketed numbers stays',
    written: 'It fell [[1]][3] and [[2]][6] there.',
    printed: 'It fell{apnews.com/call} and{reuters.com/leak} there.',
    moved: ['[1]', '[2]'],
  },
  {
    says: 'a word between numbers in one pair of brackets goes with them',
    written: 'Both said so [[1][3], [2][1] and [3][6]].',
    printed: 'Both said so.{apnews.com/call, axios.com/plan, reuters.com/leak}',
    moved: ['1, 2 and 3'],
  },
  {
    says: 'a word before the last of a row of numbers goes with them where they end the clause',
    written: 'It fell [1][1], [3][3] and [6][6]. Es fiel [1][1] und [3][3]; it rose [1][1] and [3][3] again',
    printed:
      'It fell.{axios.com/plan, apnews.com/call, reuters.com/leak} Es fiel;{axios.com/plan, apnews.com/call} it rose{axios.com/plan} and{apnews.com/call} again',
    moved: ['1, 3 and 6', '1 und 3', '1', '3'],
  },
  ...(
    [
      ['According to [1][1], prices fell', 'According to note~{axios.com/plan}, prices fell'],
      ['Laut [1][1] fielen sie, siehe auch [3][3]', 'Laut Anm.~{axios.com/plan} fielen sie, siehe auch Anm.~{apnews.com/call}', 'de'],
      ['Wie [1][1] zeigt (vgl. [1][1], S. 4)', 'Wie Anm.~{axios.com/plan} zeigt (vgl. Anm.~{axios.com/plan}, S. 4)', 'de'],
      ['Selon [1][1], ils ont (cf. [1][1])', 'Selon note~{axios.com/plan}, ils ont (cf. note~{axios.com/plan})', 'fr'],
      ['Según [1][1], bajaron; véase [1][1].', 'Según nota~{axios.com/plan}, bajaron; véase nota~{axios.com/plan}.', 'es'],
      [
        'Як [1][1] показує, згідно з [1][1], див. [1][1].',
        'Як прим.~{axios.com/plan} показує, згідно з прим.~{axios.com/plan}, див. прим.~{axios.com/plan}.',
        'uk',
      ],
      ['По [1][1], цены упали. [1][1] показывает', 'По прим.~{axios.com/plan}, цены упали. Прим.~{axios.com/plan} показывает', 'ru'],
      ['As [1][1] shows, it is so; in [1][1] he says it', 'As note~{axios.com/plan} shows, it is so; in note~{axios.com/plan} he says it'],
      ['It fell. [1][1] shows why. [1][1] It rose', 'It fell. Note~{axios.com/plan} shows why.{axios.com/plan} It rose'],
      ['It fell; [1][1] disagrees, and [3][3] says so', 'It fell; note~{axios.com/plan} disagrees, and note~{apnews.com/call} says so'],
      ['Both [1][1] and [3][3] agree', 'Both note~{axios.com/plan} and note~{apnews.com/call} agree'],
      ['Es fiel; [1][1] widerspricht', 'Es fiel; Anm.~{axios.com/plan} widerspricht', 'de'],
      ['Sowohl [1][1] als auch [3][3] sagen es', 'Sowohl Anm.~{axios.com/plan} als auch Anm.~{apnews.com/call} sagen es', 'de'],
      ['Tant [1][1] que [3][3] disent oui', 'Tant note~{axios.com/plan} que note~{apnews.com/call} disent oui', 'fr'],
      ['Tanto [1][1] como [3][3] lo dicen', 'Tanto nota~{axios.com/plan} como nota~{apnews.com/call} lo dicen', 'es'],
      ['Cela baisse ; [1][1] confirme', 'Cela baisse ; note~{axios.com/plan} confirme', 'fr'],
      ['Bajó, y [1][1] dice más', 'Bajó, y nota~{axios.com/plan} dice más', 'es'],
      ['Впало, і [1][1] пише більше', 'Впало, і прим.~{axios.com/plan} пише більше', 'uk'],
      ['Упало; [1][1] сообщает больше', 'Упало; прим.~{axios.com/plan} сообщает больше', 'ru'],
      ['It fell, [1][1] says so, and [3][3] only so', 'It fell,{axios.com/plan} says so, and{apnews.com/call} only so'],
      ['“It fell,” [1][1] said Berg; [3][3] wages rose', '“It fell,”{axios.com/plan} said Berg;{apnews.com/call} wages rose'],
      ['It fell ([1][1], p. 4).', 'It fell (note~{axios.com/plan}, p. 4).'],
      ['It fell (text; [1][1]; table).', 'It fell (text; note~{axios.com/plan}; table).'],
      ['Source: [1][1].', 'Source: note~{axios.com/plan}.'],
    ] as const
  ).map(
    ([written, printed, lang = 'en']): Example => ({
      says: `a number that its sentence needs stands there behind “note”: ${written}`,
      written,
      printed,
      moved: (written.match(/(?<=\[)\d(?=\]\[)/g) ?? []).map(String),
      lang,
    }),
  ),
  {
    says: 'of a row of numbers that the sentence needs each is a word, and what joins them stays',
    written: 'See [1][1], [3][3] and [6][6]. [1][1][3][3] agree',
    printed:
      'See note~{axios.com/plan}, note~{apnews.com/call} and note~{reuters.com/leak}. Note~{axios.com/plan}, note~{apnews.com/call} agree',
    moved: ['1', '3', '6', '1', '3'],
  },
  {
    says: 'behind a number that is a word no mark would be told from it: its notes join that',
    written: 'See [1][1] ([AP][3]) and so. According to[1][1]. ([AP][3])',
    printed: 'See note~{axios.com/plan, apnews.com/call} and so. According to note~{axios.com/plan}.{apnews.com/call}',
    moved: ['1', 'AP', '1', 'AP'],
  },
  {
    says: 'a number that only stands behind such a word is a mark',
    written:
      'He was sworn in [1][1]. As we see [3][3], prices rose [1][1] and fell. Built by Acme Inc. [3][3] and [1][1] BBC news. Sources: [3][3]',
    printed:
      'He was sworn in.{axios.com/plan} As we see,{apnews.com/call} prices rose{axios.com/plan} and fell. Built by Acme Inc.{apnews.com/call} and{axios.com/plan} BBC news. Sources:{apnews.com/call}',
    moved: ['1', '3', '1', '3', '1', '3'],
  },
  {
    says: 'of two dashes round a citation one stays',
    written: 'Lead – ([AP][3]) – and—([Reuters][6])—so -- ([AP][3]) -- on.',
    printed: 'Lead{apnews.com/call} – and{reuters.com/leak}—so{apnews.com/call} -- on.',
    moved: ['AP', 'Reuters', 'AP'],
  },
  {
    says: 'a parenthesis that holds a link alone',
    written: 'a key fixer. ([Axios][1])',
    printed: 'a key fixer.{axios.com/plan}',
    moved: ['Axios'],
  },
  {
    says: 'links set apart by a comma are one mark',
    written: 'Both. ([AP][3], [Reuters][6])',
    printed: 'Both.{apnews.com/call, reuters.com/leak}',
    moved: ['AP, Reuters'],
  },
  ...[
    '،',
    '؛',
    ' و',
    ' 和',
    ' と',
    ' oraz',
    ' och',
    ';',
    '/',
    ' &',
    ' and',
    ' und',
    ' et',
    ' y',
    ' и',
    ' і',
    ', and',
    ' sowie',
    ' ainsi que',
  ].map((separator) => ({
    says: `links set apart by “${separator.trim()}”`,
    written: `Both. ([AP][3]${separator} [Reuters][6])`,
    printed: 'Both.{apnews.com/call, reuters.com/leak}',
    moved: [`AP${separator} Reuters`],
  })),
  {
    says: 'a word that only begins like a conjunction is a word',
    written: 'Both ([AP][3] android [Reuters][6])',
    printed: 'Both (AP{apnews.com/call} android Reuters{reuters.com/leak})',
  },
  { says: 'parentheses in the link', written: 'Fixer. [(Axios)][1] Next', printed: 'Fixer.{axios.com/plan} Next', moved: ['Axios'] },
  { says: 'emphasis round the link', written: 'Fixer. (*[Axios][1]*)', printed: 'Fixer.{axios.com/plan}', moved: ['Axios'] },
  { says: 'emphasis round the parenthesis', written: 'Fixer. *([Axios][1])*', printed: 'Fixer.{axios.com/plan}', moved: ['Axios'] },
  { says: 'emphasis in the link', written: 'Fixer. ([*Axios*][1])', printed: 'Fixer.{axios.com/plan}', moved: ['Axios'] },
  {
    says: 'full-width parentheses, no space needed',
    written: '他表示支持（[AP][3]）。随后',
    printed: '他表示支持。{apnews.com/call}随后',
    moved: ['AP'],
  },
  {
    says: 'figures in square brackets go with these',
    written:
      'Fixer [[3](https://apnews.com/call), [2](https://axios.com/plan)]. So [[1](https://axios.com/plan)], [[3](https://apnews.com/call)] too',
    printed: 'Fixer.{apnews.com/call, axios.com/plan} So{axios.com/plan, apnews.com/call} too',
    moved: ['3, 2', '1, 3'],
  },
  {
    says: 'a word that “see” needs stays, also behind an abbreviation',
    written: 'Договор (см. [здесь](https://apnews.com/call)), dort (vgl. [hier](https://axios.com/plan))',
    printed: 'Договор (см. здесь{apnews.com/call}), dort (vgl. hier{axios.com/plan})',
  },
  {
    says: 'a pointer behind the end of a sentence goes',
    written: 'That is what they read. [here](https://apnews.com/call)',
    printed: 'That is what they read.{apnews.com/call}',
    moved: ['here'],
  },
  {
    says: 'a pointer within a sentence stays, and a word behind a colon or at the beginning',
    written:
      'Click [here](https://apnews.com/call) for more. Watch [here](https://apnews.com/call). *Source: [link](https://apnews.com/call).* [Here](https://apnews.com/call) is all. [Source](https://apnews.com/call): all',
    printed:
      'Click here{apnews.com/call} for more. Watch here.{apnews.com/call} *Source: link.*{apnews.com/call} Here{apnews.com/call} is all. Source:{apnews.com/call} all',
  },
  {
    says: 'a word amid a sentence stays, but not before a conjunction',
    written:
      'Every [source](https://apnews.com/call) agrees. A second [source](https://apnews.com/call) denies it. It rose [source](https://apnews.com/call) and fell',
    printed: 'Every source{apnews.com/call} agrees. A second source{apnews.com/call} denies it. It rose{apnews.com/call} and fell',
    moved: ['source'],
  },
  { says: 'brackets are no parentheses', written: 'Fixer [see [Axios][1]].', printed: 'Fixer [see Axios{axios.com/plan}].' },
  {
    says: 'two parentheses are one mark',
    written: 'Both. ([AP][3]) ([Reuters][6])',
    printed: 'Both.{apnews.com/call, reuters.com/leak}',
    moved: ['AP Reuters'],
  },
  {
    says: 'two parentheses with a comma between',
    written: 'Both ([AP][3]), ([Reuters][6]).',
    printed: 'Both.{apnews.com/call, reuters.com/leak}',
    moved: ['AP, Reuters'],
  },
  {
    says: 'two parentheses with a stop between',
    written: 'Both ([AP][3]). ([Reuters][6])',
    printed: 'Both.{apnews.com/call, reuters.com/leak}',
    moved: ['AP', 'Reuters'],
  },
  {
    says: 'one source twice in one mark',
    written: 'Both. ([AP][3], [AP News][3])',
    printed: 'Both.{apnews.com/call}',
    moved: ['AP, AP News'],
  },
  { says: 'a parenthesis with other words keeps them', written: 'A call (per [AP][3]).', printed: 'A call (per AP{apnews.com/call}).' },
  {
    says: 'a link in a sentence keeps its words',
    written: 'the [AP report](https://apnews.com/call) says',
    printed: 'the AP report{apnews.com/call} says',
  },
  {
    says: 'a link at the end of a sentence',
    written: 'so says the [AP report](https://apnews.com/call).',
    printed: 'so says the AP report.{apnews.com/call}',
  },
  { says: 'a link before an apostrophe', written: '[Reuters][6]’s count', printed: 'Reuters{reuters.com/leak}’s count' },
  {
    says: 'a bare number in parentheses',
    written: 'Fixer ([3](https://apnews.com/call)).',
    printed: 'Fixer.{apnews.com/call}',
    moved: ['3'],
  },
  ...['3', '[3]', 'source', 'Source', 'link', 'here', 'Quelle', 'ici', 'aquí', 'источник', 'тут'].map((word) => ({
    says: `“${word}” without parentheses`,
    written: `A key fixer [${word}](https://apnews.com/call).`,
    printed: 'A key fixer.{apnews.com/call}',
    moved: [word],
  })),
  { says: 'a year is no note number', written: 'In [2024](https://apnews.com/call), too', printed: 'In 2024,{apnews.com/call} too' },
  {
    says: 'an autolink prints the site’s name',
    written: 'See <https://apnews.com/call> for more',
    printed: 'See apnews.com{apnews.com/call} for more',
    moved: ['https://apnews.com/call'],
    repeated: ['apnews.com'],
  },
  {
    says: 'a bare address in words is an autolink',
    written: 'See [apnews.com/call](https://apnews.com/call).',
    printed: 'See apnews.com.{apnews.com/call}',
    moved: ['apnews.com/call'],
    repeated: ['apnews.com'],
  },
  {
    says: 'an autolink takes the publisher that citations name',
    written: 'Fixer. ([AP News][3]) See <https://apnews.com/call>.',
    printed: 'Fixer.{apnews.com/call} See AP News.{apnews.com/call}',
    moved: ['AP News', 'https://apnews.com/call'],
    repeated: ['AP News'],
  },
  {
    says: 'an autolink in parentheses is a citation',
    written: 'Fixer (<https://apnews.com/call>).',
    printed: 'Fixer.{apnews.com/call}',
    moved: ['https://apnews.com/call'],
  },
  {
    says: 'a link with an image is no label',
    written: 'Logo ([![AP](ap.png)][3])',
    printed: 'Logo ([frame: AP]{image:ap.png, apnews.com/call})',
  },
];

const places: readonly Example[] = [
  ...[...'.,;:!?…؟،؛।', '?!', '...', '.”', '”.', '.’', '»', '.»', '."', '.“'].map((stop) => ({
    says: `behind “${stop}” that follows the parenthesis`,
    written: `“a key fixer ([Axios][1])${stop} Next`,
    printed: `“a key fixer${stop}{axios.com/plan} Next`,
    moved: ['Axios'],
  })),
  ...['.', ',', '.”', '”'].map((stop) => ({
    says: `behind “${stop}” that precedes the parenthesis`,
    written: `“a key fixer${stop} ([Axios][1]) Next`,
    printed: `“a key fixer${stop}{axios.com/plan} Next`,
    moved: ['Axios'],
  })),
  {
    says: 'a stop stays outside the quotation marks',
    written: 'a “good call” ([AP][3]). Next',
    printed: 'a “good call”.{apnews.com/call} Next',
    moved: ['AP'],
  },
  {
    says: 'a stop stays inside the quotation marks',
    written: 'a “good call ([AP][3]).” Next',
    printed: 'a “good call.”{apnews.com/call} Next',
    moved: ['AP'],
  },
  {
    says: 'an opening quotation mark is not passed',
    written: 'said ([AP][3]) “yes”',
    printed: 'said{apnews.com/call} “yes”',
    moved: ['AP'],
  },
  { says: 'before a dash', written: 'a fixer ([AP][3]) – and more', printed: 'a fixer{apnews.com/call} – and more', moved: ['AP'] },
  {
    says: 'before a dash without spaces',
    written: 'a fixer ([AP][3])—and more',
    printed: 'a fixer{apnews.com/call}—and more',
    moved: ['AP'],
  },
  {
    says: 'before a dash that precedes the parenthesis',
    written: 'a fixer – ([AP][3]) and more',
    printed: 'a fixer{apnews.com/call} – and more',
    moved: ['AP'],
  },
  {
    says: 'right after the last word without punctuation',
    written: 'a fixer ([AP][3]) and more',
    printed: 'a fixer{apnews.com/call} and more',
    moved: ['AP'],
  },
  {
    says: 'out of emphasis that ends there',
    written: '**a fixer ([AP][3])** said',
    printed: '**a fixer**{apnews.com/call} said',
    moved: ['AP'],
  },
  {
    says: 'behind the stop across the end of emphasis',
    written: '**a fixer ([AP][3])**. Next',
    printed: '**a fixer**.{apnews.com/call} Next',
    moved: ['AP'],
  },
  { says: 'behind emphasis', written: 'a *fixer* ([AP][3]).', printed: 'a *fixer*.{apnews.com/call}', moved: ['AP'] },
  {
    says: 'an introduction',
    written: 'Key elements, as summarised by AP: ([AP News][3])',
    printed: 'Key elements, as summarised by AP:{apnews.com/call}',
    moved: ['AP News'],
  },
  {
    says: 'inside a parenthesis',
    written: 'a call (a long one ([AP][3])).',
    printed: 'a call (a long one{apnews.com/call}).',
    moved: ['AP'],
  },
  {
    says: 'no second full stop behind one',
    written: 'for “peace.” ([AP][3]). Next',
    printed: 'for “peace.”{apnews.com/call} Next',
    moved: ['AP'],
  },
  {
    says: 'no second full stop behind an abbreviation',
    written: 'by Example Inc. ([AP][3]). Next',
    printed: 'by Example Inc.{apnews.com/call} Next',
    moved: ['AP'],
  },
  ...(
    [
      ['resigned, ([AP][3]). Next', 'resigned.{apnews.com/call} Next'],
      ['*resigned,* ([AP][3])! Next', '*resigned*!{apnews.com/call} Next'],
      ['est parti, ([AP][3]) ; puis', 'est parti{apnews.com/call} ; puis'],
      ['他走了，（[AP][3]）。又', '他走了。{apnews.com/call}又'],
      ['ذهب، ([AP][3])؟ ثم', 'ذهب؟{apnews.com/call} ثم'],
      ['resigned, ([AP][3]), and left', 'resigned,{apnews.com/call} and left'],
      ['resigned, ([AP][3]) … and left', 'resigned,{apnews.com/call} … and left'],
      ['says “no,” ([AP][3]). Next', 'says “no,”.{apnews.com/call} Next'],
      ['said so; ([AP][3]). Next', 'said so.{apnews.com/call} Next'],
      ['said this: ([AP][3]). Next', 'said this.{apnews.com/call} Next'],
      ['says; ([AP][3]), and', 'says;,{apnews.com/call} and'],
    ] as const
  ).map(
    ([written, printed]): Example => ({
      says: `a comma gives way to the stop behind the citation, other signs to a full stop, none that is quoted: ${written}`,
      written,
      printed,
      moved: ['AP'],
      ...(written.includes('parti') && { lang: 'fr' }),
    }),
  ),
  {
    says: 'behind an abbreviation a sentence goes on',
    written: 'The U.S. ([AP][3]) fined Acme Inc. ([AP][3]) at 5 p.m. ([AP][3]) sharp. They won. ([AP][3]) was there.',
    printed:
      'The U.S.{apnews.com/call} fined Acme Inc.{apnews.com/call} at 5 p.m.{apnews.com/call} sharp. They won. (AP{apnews.com/call}) was there.',
    moved: ['AP', 'AP', 'AP'],
  },
  ...(
    [
      ["According to [1][1]'s data it rose", "According to{axios.com/plan}'s data it rose"],
      ['It rose. [1][1] von der Leyen said so', 'It rose.{axios.com/plan} von der Leyen said so'],
      ['They walked by [3][3].', 'They walked by.{apnews.com/call}'],
    ] as const
  ).map(
    ([written, printed]): Example => ({
      says: `a number is a mark where its sentence does not need it, or it makes one word with what it touches: ${written}`,
      written,
      printed,
      moved: [written.includes('[3][3]') ? '3' : '1'],
    }),
  ),
  { says: 'a space before the stop goes', written: 'a fixer ([AP][3]) . Next', printed: 'a fixer.{apnews.com/call} Next', moved: ['AP'] },
  {
    says: 'a name that begins with a stop stays a word',
    written: 'a fixer ([AP][3]) .NET',
    printed: 'a fixer{apnews.com/call} .NET',
    moved: ['AP'],
  },
  {
    says: 'French sets high stops off',
    written: 'un accord ([AP][3]) ; puis',
    printed: 'un accord{apnews.com/call} ; puis',
    moved: ['AP'],
    lang: 'fr',
  },
  {
    says: 'French guillemets',
    written: '« un accord ([AP][3]) ». Puis',
    printed: '« un accord{apnews.com/call} ». Puis',
    moved: ['AP'],
    lang: 'fr',
  },
  ...(
    [
      ['Il est parti. ([AP][3]) Puis', 'Il est parti{apnews.com/call}. Puis'],
      ['Il est parti ([AP][3]), puis', 'Il est parti{apnews.com/call}, puis'],
      ['« Il est parti. » ([AP][3]) Puis', '« Il est parti{apnews.com/call}. » Puis'],
      ['Est-il *parti* ? ([AP][3]) Puis', 'Est-il *parti*{apnews.com/call} ? Puis'],
      ['Il est `parti`. ([AP][3]) Puis', 'Il est `parti`{apnews.com/call}. Puis'],
      ['le fer, le bois, etc. ([AP][3]). Puis', 'le fer, le bois, etc.{apnews.com/call} Puis'],
      ['en 2024. ([AP][3]) Puis', 'en 2024.{apnews.com/call} Puis'],
      ['(il est parti). ([AP][3]) Puis', '(il est parti){apnews.com/call}. Puis'],
    ] as const
  ).map(
    ([written, printed]): Example => ({
      says: `French marks stand before the stop, but behind a figure and an abbreviation: ${written}`,
      written,
      printed,
      moved: ['AP'],
      lang: 'fr',
    }),
  ),
  {
    says: 'German quotation marks',
    written: '„ein Abkommen ([AP][3])“. Dann',
    printed: '„ein Abkommen“.{apnews.com/call} Dann',
    moved: ['AP'],
    lang: 'de',
  },
  {
    says: 'words are not glued together',
    written: 'a fixer ([AP][3])and more',
    printed: 'a fixer{apnews.com/call} and more',
    moved: ['AP'],
  },
  {
    says: 'a particle of Korean stays with its word',
    written: '떠났다([AP][3])고 한다 ([Reuters][6])그는',
    printed: '떠났다{apnews.com/call}고 한다{reuters.com/leak} 그는',
    moved: ['AP', 'Reuters'],
  },
  {
    says: 'Spanish opens the next question',
    written: '¿Sí? ([AP][3])¿No ([AP][3])?',
    printed: '¿Sí?{apnews.com/call} ¿No?{apnews.com/call}',
    moved: ['AP', 'AP'],
  },
  {
    says: 'behind a space, Arabic stops',
    written: 'هل صحيح ([AP][3]) ؟ نعم',
    printed: 'هل صحيح؟{apnews.com/call} نعم',
    moved: ['AP'],
  },
  {
    says: 'words without any space are not glued together',
    written: 'fixer([AP][3])and',
    printed: 'fixer{apnews.com/call} and',
    moved: ['AP'],
  },
  {
    says: 'a line break before the parenthesis goes',
    written: 'a fixer.\\\\([AP][3])',
    printed: 'a fixer.{apnews.com/call}',
    moved: ['AP'],
  },
  {
    says: 'a line break that parts words stays',
    written: 'a fixer\\\\([AP][3]) and',
    printed: 'a fixer{apnews.com/call}\\\\and',
    moved: ['AP'],
  },
  { says: 'at the beginning', written: '([AP][3]) A fixer', printed: '{apnews.com/call} A fixer', moved: ['AP'] },
  {
    says: 'behind a figure it is reported',
    written: 'cut to 19 ([AP][3]) points',
    printed: 'cut to 19{apnews.com/call} points',
    moved: ['AP'],
    found: ['warning mark-is-not-behind-figure 1:12 Unexpected mark directly behind the figure “19”, where it reads as part of it'],
  },
  { says: 'behind a figure and a stop it is not', written: 'cut to 19 ([AP][3]).', printed: 'cut to 19.{apnews.com/call}', moved: ['AP'] },
  { says: 'behind code', written: 'run `npm` ([AP][3]).', printed: 'run `npm`.{apnews.com/call}', moved: ['AP'] },
];

const otherTargets: readonly Example[] = [
  { says: 'a link to a heading', written: '[see below](#status) for more', printed: 'see below~(p. #status) for more' },
  { says: 'a link to a heading, encoded and in another case', written: '[see](#ST%61tus)', printed: 'see~(p. #status)' },
  {
    says: 'a link to a heading that is not there',
    written: 'as [below](#statsu)',
    printed: 'as below',
    found: ['error heading-link-resolves 1:4 Unexpected link to #statsu, expected the id of a heading'],
  },
  {
    says: 'a link to the top',
    written: '[up](#) or [top](#top)',
    printed: 'up or top',
    found: [
      'warning link-is-printable 1:1 The link “up” leads nowhere but to the top, #',
      'info link-is-printable 1:12 The link “top” leads nowhere but to the top, #top',
    ],
  },
  {
    says: 'mailto',
    written: 'Write [to us](mailto:desk@example.org?subject=x).',
    printed: 'Write to us (<desk@example.org → mailto:desk@example.org?subject=x>).',
  },
  {
    says: 'mailto whose words are the address',
    written: 'Write <mailto:desk@example.org>.',
    printed: 'Write <mailto:desk@example.org>.',
  },
  { says: 'tel', written: 'Call [+44 20 7946 0000](tel:+442079460000)', printed: 'Call <+44 20 7946 0000 → tel:+442079460000>' },
  {
    says: 'a relative link to a file',
    written: 'the [figures](data.csv) show',
    printed: 'the figures show',
    found: ['warning link-is-printable 1:5 Unexpected link to the file “data.csv”, which a reader of paper cannot follow'],
  },
  {
    says: 'a relative link alone in parentheses keeps them',
    written: 'the figures ([data](data.csv))',
    printed: 'the figures (data)',
    found: ['warning link-is-printable 1:14 Unexpected link to the file “data.csv”, which a reader of paper cannot follow'],
  },
  {
    says: 'a script',
    written: 'a [button](javascript:void 0)',
    printed: 'a button',
    found: ['warning link-is-printable 1:3 Unexpected link to “javascript:void 0”, which a reader of paper cannot follow'],
  },
  {
    says: 'another protocol is a source',
    written: 'the [archive](ftp://example.org/2025/11/26/a) has',
    printed: 'the archive{source:ftp://example.org/2025/11/26/a} has',
    found: ['info source-is-complete 1:5 The source ftp://example.org/2025/11/26/a has no title'],
  },
  { says: 'a link to a heading alone in parentheses', written: 'true ([see below](#status))', printed: 'true (see below~(p. #status))' },
];

describe.each([
  ['A citation', citations],
  ['A mark stands', places],
  ['Other links:', otherTargets],
])('%s', (_, examples) => {
  test.each(examples)('$says: $written', ({ written, printed, moved = [], repeated = [], found = [], lang = 'en' }) => {
    const blocks = [heading('Status', 'status'), paragraph(written)];
    const composed = composeCitations(
      article(blocks, { frontMatter: { sources: shelfDescriptions.filter((one) => used(written, one.match)) } }),
      languageFor(lang).language,
    );
    expect(printedBlocks(composed.blocks)).toEqual(['# Status', printed]);
    expect(departed(composed.departures).toSorted()).toEqual(
      [...moved.map((words) => `moved citation-label: ${words}`), ...repeated.map((words) => `repeated source-list: ${words}`)].toSorted(),
    );
    expect(reported(composed.findings)).toEqual(found);
  });
});

/** Whether an example links to a source, by label or URL. */
function used(written: string, url: string): boolean {
  const labels: Record<string, string> = {
    'https://axios.com/plan': '[1]',
    'https://apnews.com/call': '[3]',
    'https://reuters.com/leak': '[6]',
  };
  return written.includes(url) || written.includes(`]${labels[url] ?? url}`);
}
