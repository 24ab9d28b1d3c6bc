import { formatDate, runsFromRight } from '../language/index.js';
import type { Briefing, CoverChange } from '../model/index.js';
import { changedFact } from './changed-fact.js';
import { directedText } from './directed-text.js';
import { emitText } from './emit-text.js';
import { stringLiteral } from './escape.js';
import { factValue } from './fact-value.js';
import { heldTitle } from './held-title.js';
import { languageRules } from './language-rules.js';
import type { PrintSetup } from './print-setup.js';
import type { View } from './render-template.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** Fields of the masthead. */
export function mastheadView({ frontMatter, changes }: Pick<Briefing, 'frontMatter' | 'changes'>, setup: PrintSetup): View {
  const { words, language, lang } = setup;
  const { organisation, series, number, edition, date, authors, cutoff, status } = frontMatter;
  const cover = changes?.cover ?? [];
  const kicker = facts([
    ['organisation', organisation],
    ['series', series],
  ]);
  const issue = facts([
    ['number', number === undefined ? undefined : `${words.number} ${number}`],
    ['edition', edition === undefined ? undefined : `${words.edition} ${edition}`],
    ['date', date === undefined ? undefined : formatDate(date, language, lang)],
  ]);
  const byline = facts([
    ['authors', authors.join(', ')],
    ['cutoff', cutoff === undefined ? undefined : `${words.informationCutoff} ${formatDate(cutoff, language, lang)}`],
    ['status', status],
  ]);
  const unplaced = cover.filter(({ part, field, to }) => (part === 'everywhere' ? field === 'marking' : part !== 'colophon' && !to));
  const deck = frontMatter.subtitle ?? frontMatter.description;
  const gone = changes?.masthead.gone ?? [];
  return {
    kicker: kicker.length > 0 ? emitFacts(kicker, cover, lang) : stringLiteral(words.briefing),
    issue: emitFacts(issue, cover, lang, unplaced),
    title: aboveGone(titleValue(heldTitle(frontMatter.title), lang), deck === undefined ? gone : []),
    deck: deck === undefined ? typst`none` : aboveGone(factValue(deck, lang, true), gone),
    changedTitle: changeNumber(changes?.masthead.title),
    changedDeck: changeNumber(changes?.masthead.subtitle),
    byline: byline.length > 0 ? emitFacts(byline, cover, lang) : typst`none`,
  };
}

type Fact = readonly [field: string, text: string];

function facts(given: readonly (readonly [field: string, text: string | undefined])[]): readonly Fact[] {
  return given.flatMap(([field, text]) => (text ? [[field, text] as const] : []));
}

/** Facts with dots between them; changed ones with their places, and `unplaced` changes that have no line of their own. */
function emitFacts(
  given: readonly Fact[],
  cover: readonly CoverChange[],
  lang: string,
  unplaced: readonly CoverChange[] = [],
): TypstSource {
  const changes = given.map(([field]) => cover.find((change) => change.field === field));
  if (unplaced.length === 0 && changes.every((change) => change === undefined)) {
    const whole = given.map(([, text]) => text).join(' · ');
    return runsFromRight(lang) ? typst`[${directedText(whole, lang)}]` : stringLiteral(whole);
  }
  const parts = given.map(([, text], index) => typst`${index === 0 ? typst`` : typst`#" · ";`}${changedFact(text, changes[index], lang)}`);
  return typst`[${joined(parts)}${joined(unplaced.map(({ id }) => typst`#change-at(${id},"page");`))}]`;
}

function changeNumber(id: number | undefined): TypstSource {
  return id === undefined ? typst`none` : typst`${id}`;
}

/** A title is set smaller rather than parted (see `title-setting.ts`): of the rules for facts that for ordinals holds alone. */
function titleValue(title: string, lang: string): TypstSource {
  const [plain, { raisesOrdinals }] = [stringLiteral(title), languageRules(lang)];
  if (!raisesOrdinals) return plain;
  const content = emitText(title, { longestWord: title.length, hyphenates: 'none', raisesOrdinals });
  return content === typst`#${plain};` ? plain : typst`[${content}]`;
}

/** Words of the title or the deck, below which these changes have taken something out. */
function aboveGone(words: TypstSource, gone: readonly number[]): TypstSource {
  return gone.length === 0 ? words : typst`[#${words};${joined(gone.map((id) => typst`#change-at(${id},"after");`))}#sym.wj;]`;
}
