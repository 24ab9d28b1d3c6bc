import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/language/excerpts.js';

const opening = (text: string) => excerptsOf(text).opening();
/** What is told of a change at some words. */
const around = (text: string, words: string) => {
  const at = text.indexOf(words);
  const { lead, tail } = excerptsOf(text).around(at, at + words.length, { from: 0, to: text.length }, false);
  return `${lead} [${words}] ${tail}`.trim();
};

const rest = 'and then it says so once more in many other words that nobody needs to read, since they add nothing at all to it';

describe('the opening words of a passage', () => {
  it('are all of a short one', () => {
    expect(opening('The last boat leaves at midnight.')).toBe('The last boat leaves at midnight.');
  });

  it('end with a sentence where one ends there, and say that more follow', () => {
    expect(opening(`The board has asked the city twice and the island once. It got an answer ${rest}.`)).toBe(
      'The board has asked the city twice and the island once. …',
    );
  });

  it.each([
    [
      'a date',
      `It was all said by AP News and some others who were there or were not there, and it is of 2 January 2026 ${rest}`,
      /\d …$/u,
    ],
    [
      'a sum',
      `It was all said that whoever crosses the river at night pays the port of the small town now 40 million euros ${rest}`,
      /40( …|$)/u,
    ],
    [
      'an abbreviation',
      `It was all said that whoever crosses the river at night pays the port of the small town as says Dr. Smith ${rest}`,
      /Dr\.? …$/u,
    ],
    [
      'a German date',
      'Es wurde oft gesagt, dass jeder, der in der Nacht über den Fluss fährt, in der Stadt am Hafen seit dem 2. Januar 2026 viel mehr bezahlt als die Leute, die am Tag fahren und wieder nach Hause wollen, weil sie dort noch zu tun haben',
      /(?:2\.|Januar) …$/u,
    ],
  ])('part no %s', (_, text, torn) => {
    // Wherever it stands in the passage.
    for (let words = 0; words < 12; words++) {
      const cut = opening(text.split(' ').slice(words).join(' '));
      expect(cut).toMatch(/ …$/u);
      expect(cut).not.toMatch(torn);
    }
  });

  it.each([
    [
      'English',
      'He said to all who came to the quay that night',
      '“the ferry ends”',
      'and that no bus would follow, whatever they asked of him',
    ],
    [
      'German',
      'Er sagte allen, die in dieser Nacht an den Kai kamen,',
      '„die Fähre endet“',
      'und kein Bus werde folgen, was immer sie von ihm',
    ],
    [
      'Danish',
      'Han sagde til alle dem som den aften kom ned til kajen',
      '»færgen slutter«',
      'og at ingen bus ville følge, hvad de end bad ham',
    ],
    [
      'French',
      'Il a dit à tous ceux qui cette nuit sont venus au quai',
      '« le ferry finit »',
      'et qu’aucun bus ne suivrait, quoi qu’ils lui demandent ce soir-là',
    ],
    [
      'Arabic',
      'قال لكل من جاء إلى الرصيف في تلك الليلة الباردة من الشتاء',
      '«العبارة تنتهي»',
      'وإن حافلة لن تأتي بعد اليوم مهما طلبوا منه ذلك في المساء أو في الصباح',
    ],
  ])('have both marks of a quotation or none in %s', (_, before, quotation, behind) => {
    const [open = '', close = ''] = [quotation[0], quotation.at(-1)];
    const words = before.split(' ');
    for (let at = 0; at <= words.length; at++)
      for (const long of [quotation, `${quotation.slice(0, -2)} ${behind} ${behind}${quotation.slice(-2)}`]) {
        const cut = opening([...words.slice(0, at), long, ...words, behind, behind].join(' '));
        expect([cut, cut.split(open).length]).toEqual([cut, cut.split(close).length]);
        expect(cut).not.toMatch(new RegExp(`${open}\\s*…$`, 'u'));
      }
  });

  it('are few in scripts without spaces, too, and keep what belongs together', () => {
    const text =
      '渡船は2026年1月2日の深夜に出るが、新しいバスは来年の春までに導入される予定であり、費用は約4000万円になる見込みだと市長は述べた。';
    const cut = opening(text);
    expect(cut.length).toBeLessThan(text.length);
    expect(cut).toMatch(/^渡船は2026年1月2日の深夜に出る.*\P{N}…$/u);
  });

  it('are no fewer in scripts without spaces', () => {
    const text = `渡船は「出る、${'と市長は何度も述べたが、'.repeat(8)}」と言った。`;
    expect(opening(text).length).toBeGreaterThan(10);
  });

  it('do not end in an apostrophe that is taken for a quotation', () => {
    expect(opening(`The crews’ union isn’t sure that the board’s figures are those of the city’s own people at all ${rest}.`)).toMatch(
      /[^’] …$/u,
    );
  });
});

describe('the words around a change', () => {
  it('are the sentence where it is short', () => {
    expect(around('The last boat leaves at midnight. A bus may follow.', 'leaves')).toBe('The last boat [leaves] at midnight.');
  });

  it('part no date of a source', () => {
    const note = '“Hot talk,” by Ada Holm, AP News, 2 January 2026, https://apnews.example.org/talk';
    expect(around(note, 'Ada Holm,')).toBe('“Hot talk,” by [Ada Holm,] AP News, 2 January 2026, https://apnews.example.org/talk');
    expect(around(`${note}. Read on 3 March 2026, and archived since.`, '“Hot')).toBe('[“Hot] talk,” by Ada Holm …');
  });

  it('hold the mark of a quotation that is not seen whole', () => {
    const long = `He said “${rest} and ${rest}, but that is all” and left us there.`;
    expect(around(long, 'all”')).toBe('“… but that is [all”] and left us there.');
  });

  it('name the row of a table by its first cell', () => {
    expect(around('Bertha | 60 | low', '60')).toBe('Bertha | [60] | low');
    expect(around('The boat of whom all in town say that she is the fairest of them | 60', '60')).toBe('… fairest of them | [60]');
  });
});
