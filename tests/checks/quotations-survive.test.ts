import { beforeAll, describe, expect, it } from 'vitest';
import { quotationsSurvive } from '../../src/checks/quotations-survive.js';
import { article } from '../helpers/articles.js';
import { buildProof, damageTypst, type Proof, problems } from '../helpers/proof.js';

/** Line of the article, page, and what is said of it. */
const shown = (proof: Proof) =>
  problems(quotationsSurvive, proof).map(({ message, source, paper }) => `${source?.line} p. ${paper?.page}: ${message}`);

const quoting = `He said “nothing – nothing at all – is agreed”, and she said "it's over now" ([Axios][1]).

<!-- brief: pagebreak -->

> Let us never negotiate out of fear.
> But let us never fear to negotiate.
>
> — John F. Kennedy

The words „auf Deutsch“ and «en français» stay as they are, and so do words outside of quotations.

[1]: https://www.axios.com/2025/11/19/plan "The secret plan | Axios"`;

let whole: Proof;

beforeAll(async () => {
  whole = await buildProof(article(quoting, 'summary: false'));
});

describe('each quotation is on paper to the letter', () => {
  it('where straight marks are set as the language does', () => {
    expect(shown(whole)).toEqual([]);
  });

  it.each([
    ['a word that a space without width parts', '> The zero\u200bwidth lantern.'],
    ['a word in pieces beside words in marks of print', `> The ${'endless'.repeat(16)} <q>quay</q> of <q>ice</q>.`],
    ['a word in pieces beside a comma behind a mark', `> The ${'endless'.repeat(16)} [quay](https://a.org/1), [ice](https://a.org/2).`],
    ['code in pieces beside words in marks', `> \`\`\`\n> ${'endless'.repeat(16)}\n> let x = "so it is";\n> \`\`\``],
    ['a list, and a word that a space without width parts', '> Lanterns:\n>\n> - the zero\u200bwidth one\n> - another one'],
    [
      'a word in pieces beside marks',
      `> | ${'Head | '.repeat(8)}\n> |${'---|'.repeat(8)}\n> |${' Verhandlungsdelegationsleiterin ([A](https://a.org/1) and [B](https://b.org/2)) |'.repeat(8)}`,
    ],
    ['code that goes on below', `> So it says:\n>\n> \`\`\`\n> ${'endless '.repeat(30)}\n> \`\`\``],
    [
      'a word that a space without width parts, beside an address',
      `> The zero\u200bwidth lantern at [the desk](mailto:desk@example.org) is an ${'incomprehensible '.repeat(20)}one.`,
    ],
  ])('in a block with %s', async (_, text) => {
    expect(shown(await buildProof(article(text, 'summary: false')))).toEqual([]);
  });

  it.each<readonly [what: string, edit: (typst: string) => string, found: readonly string[]]>([
    [
      'a letter',
      (typst) => typst.replace('is agreed', 'is agreef'),
      ['7 p. 1: Unexpected wording “… nothing at all – is agreef””, expected the quotation “… at all – is agreed””'],
    ],
    [
      'a capital',
      (typst) => typst.replace('nothing at all', 'Nothing at all'),
      ['7 p. 1: Unexpected wording “nothing – Nothing at all – is …”, expected the quotation “nothing – nothing at all – is …”'],
    ],
    [
      'a word left out',
      (typst) => typst.replace(' at all', ' all'),
      ['7 p. 1: Unexpected wording “nothing – nothing all – is agreed”, expected the quotation “nothing – nothing at all – is agreed”'],
    ],
    [
      'a word put in',
      (typst) => typst.replace('is agreed', 'is not agreed'),
      ['7 p. 1: Unexpected wording “… all – is not agreed””, expected the quotation “… at all – is agreed””'],
    ],
    [
      'the author’s dash',
      (typst) => typst.replace(/nothing\s– nothing/u, 'nothing — nothing'),
      ['7 p. 1: Unexpected wording “nothing — nothing at all – is …”, expected the quotation “nothing – nothing at all – …”'],
    ],
    [
      'the author’s marks',
      (typst) => typst.replace('“nothing', '„nothing'),
      ['7 p. 1: Unexpected wording „nothing – nothing at all …“, expected the quotation “nothing – nothing at …”'],
    ],
    [
      'a quotation in straight marks',
      (typst) => typst.replace('over now', 'over'),
      ['7 p. 1: Unexpected wording “it’s over”, expected the quotation " it\'s over now "'],
    ],
    [
      'a block quotation',
      (typst) => typst.replace('out of fear', 'out of tear'),
      [
        '11 p. 2: Unexpected wording “… us never negotiate out of tear. But let us …”, expected the quotation “… never negotiate out of fear. But let us …”',
      ],
    ],
    [
      'who is quoted',
      (typst) => typst.replace('John F. Kennedy', 'John F. Kennedys'),
      ['14 p. 2: Unexpected wording “… — John F.”, expected the quotation “… — John F. Kennedy”'],
    ],
    [
      'German marks',
      (typst) => typst.replace(/(Deutsch(?:"\);#")?)“/, '$1”'),
      ['16 p. 2: Unexpected wording „auf Deutsch”, expected the quotation „auf Deutsch “'],
    ],
    [
      'French marks',
      (typst) => typst.replace('«en', '“en'),
      ['16 p. 2: Unexpected wording “en français», expected the quotation «en français»'],
    ],
    ['a quotation as a whole', (typst) => typst.replace(/«en français»/, ''), ['16 p. 2: Unexpected loss of the quotation «en français»']],
    [
      'marks round a word that nobody said',
      (typst) => typst.replace('"quotations."', '"“quotations”."'),
      ['16 p. 2: Unexpected quotation marks in ‹… words outside of “quotations”.›, expected ‹… words outside of quotations.›'],
    ],
    ['nothing, but words outside of them', (typst) => typst.replace('words outside', 'letters outside'), []],
  ])('but for %s', async (_, edit, found) => {
    expect(shown(await damageTypst(whole, edit))).toEqual(found);
  });

  it.each<readonly [what: string, text: string, edit: (typst: string) => string, found: readonly string[]]>([
    [
      'an apostrophe',
      'The boys’ house stands.',
      (typst) => typst.replace('boys’', 'boys'),
      ['‹… title The boys house stands.›, expected ‹… The boys’house stands.›'],
    ],
    [
      'single marks',
      'She said ‘no’ to it.',
      (typst) => typst.replace(/[‘’]/g, ''),
      ['‹… title She said no to it.›, expected ‹… She said ‘ no’to it.›'],
    ],
    ['another mark', 'A foot is 12″ long.', (typst) => typst.replace('″', '”'), ['‹… foot is 12” long.›, expected ‹… foot is 12 ″ long.›']],
    [
      'marks in a footnote',
      'It is.[^a]\n\n[^a]: The so called plan.',
      (typst) => typst.replace('called plan', 'called “plan”'),
      ['‹… The so called “plan”. Cited on …›, expected ‹The so called plan.›'],
    ],
    ['nothing of nested marks', 'He said “she said ‘no’ and «oui» and "so"”.', (typst) => typst.replace('said “she', 'said  “she'), []],
  ])('but for %s', async (_, text, edit, found) => {
    const proof = await buildProof(article(text, 'summary: false'));
    expect(shown(proof)).toEqual([]);
    expect(shown(await damageTypst(proof, edit)).map((line) => line.replace(/^.*marks in /, ''))).toEqual(found);
  });

  it.each<readonly [lang: string, text: string]>([
    ['fr', 'Il dit "bonjour" et « au revoir » ; l\'eau d\'ici.'],
    ['de', 'Er sagte "ja, \'vielleicht\'" und „nein“ zum Vor- und Nachteil.'],
    ['ja', '彼は「はい」と言い、『本』を読んだ。'],
    ['he', 'הוא אמר "שלום" ו“לא”, and “yes” again.'],
    ['en', 'A “soft\u00adhyphened” word, a <q>short</q> one, `a "code" \'x\'`, and 5\' 6".'],
  ])('in %s', async (lang, text) => {
    expect(shown(await buildProof(article(`${text}\n\n\`\`\`\n${'"a" '.repeat(60)}\n\`\`\``, `summary: false\nlang: ${lang}`)))).toEqual(
      [],
    );
  });
});
