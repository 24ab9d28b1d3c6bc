import { random } from './random.mjs';

/** Words of an article for each printed page of what is made here, notes included. */
const wordsPerPage = 360;

/**
 * An invented article of about `pages` printed pages: prose, lists, tables, reactions, citations of about three sources a page.
 * The same number of pages gives the same text.
 *
 * @param {number} pages
 * @returns {string} Markdown with front matter.
 */
export function makeArticle(pages) {
  const dice = random(pages);
  const sources = Math.max(4, pages * 3);
  const cite = () => `([${dice.pick(publishers)}][${dice.below(sources) + 1}])`;
  const parts = [frontMatter(pages)];
  const wanted = pages * wordsPerPage;
  // Reactions are a tenth, and stand in the middle.
  let hasReactions = false;
  for (let words = 0, section = 1; words < wanted; section += 1) {
    /** @type {boolean} */
    const isReactions = !hasReactions && words > wanted * 0.45;
    const part = isReactions ? reactions(dice, cite, wanted / 10) : ordinary(dice, cite, section);
    hasReactions ||= isReactions;
    parts.push(part);
    words += part.split(/\s+/u).length;
  }
  parts.push(definitions(dice, sources));
  return `${parts.join('\n\n')}\n`;
}

/** @param {number} pages */
function frontMatter(pages) {
  return `---\ntitle: A report of about ${pages} pages\nsubtitle: Invented, to be measured\ndate: 2025-11-27\nlang: en\n---`;
}

/**
 * A section with what articles are made of.
 * @param {Dice} dice
 * @param {() => string} cite
 * @param {number} section
 */
function ordinary(dice, cite, section) {
  const parts = [`## ${section}. ${heading(dice)}`, paragraph(dice, cite), paragraph(dice, cite)];
  parts.push(list(dice, cite), `### ${heading(dice)}`, paragraph(dice, cite), paragraph(dice, cite));
  if (section % 3 === 0) parts.push(table(dice, cite));
  if (section % 4 === 0) parts.push(`> ${sentence(dice)} ${sentence(dice)} ${cite()}`);
  parts.push(paragraph(dice, cite));
  return parts.join('\n\n');
}

/**
 * @param {Dice} dice
 * @param {() => string} cite
 * @param {number} wanted words
 */
function reactions(dice, cite, wanted) {
  const parts = ['## Reactions'];
  for (let words = 0; words < wanted; ) {
    const statements = Array.from({ length: 6 }, () => statement(dice, cite)).join('\n');
    const part = `### ${heading(dice)}\n\n${sentence(dice)}\n\n${statements}`;
    parts.push(part);
    words += part.split(/\s+/u).length;
  }
  return parts.join('\n\n');
}

/**
 * @param {Dice} dice
 * @param {() => string} cite
 */
function statement(dice, cite) {
  return `- **${dice.pick(givenNames)} ${dice.pick(familyNames)}** says that ${clause(dice)}, and speaks of “${clause(dice)}.” ${cite()}`;
}

/**
 * @param {Dice} dice
 * @param {() => string} cite
 */
function list(dice, cite) {
  return Array.from({ length: 3 + dice.below(3) }, () => `- **${heading(dice)}.** ${sentence(dice)} ${cite()}`).join('\n');
}

/**
 * @param {Dice} dice
 * @param {() => string} cite
 */
function table(dice, cite) {
  const rows = Array.from({ length: 5 }, () => `| ${heading(dice)} | ${dice.below(90_000)} | ${clause(dice)} ${cite()} |`);
  return ['| Item | Amount | Remark |', '| :--- | ---: | :--- |', ...rows].join('\n');
}

/**
 * @param {Dice} dice
 * @param {() => string} cite
 */
function paragraph(dice, cite) {
  return `${Array.from({ length: 3 + dice.below(3) }, () => sentence(dice)).join(' ')} ${cite()}`;
}

/** @param {Dice} dice */
function sentence(dice) {
  const words = `${clause(dice)}, ${dice.pick(['and', 'but', 'so', 'while'])} ${clause(dice)}`;
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

/** @param {Dice} dice */
function clause(dice) {
  return `the ${dice.pick(adjectives)} ${dice.pick(nouns)} ${dice.pick(verbs)} the ${dice.pick(nouns)} of the ${dice.pick(adjectives)} ${dice.pick(nouns)}`;
}

/** @param {Dice} dice */
function heading(dice) {
  return `The ${dice.pick(adjectives)} ${dice.pick(nouns)} and the ${dice.pick(nouns)}`;
}

/**
 * @param {Dice} dice
 * @param {number} sources
 */
function definitions(dice, sources) {
  return Array.from({ length: sources }, (_, index) => {
    const host = `${dice.pick(nouns)}-${dice.pick(adjectives)}.example.org`;
    const month = String(1 + dice.below(12)).padStart(2, '0');
    return `[${index + 1}]: https://${host}/2025/${month}/${1 + dice.below(28)}/${dice.pick(nouns)}-${index + 1} "${heading(dice)}"`;
  }).join('\n');
}

/** @typedef {import('./random.mjs').Dice} Dice */

const publishers = ['Courier', 'Harbour Board', 'Radio Lind', 'Evening Post', 'City Record', 'The Observer'];
const givenNames = ['Ada', 'Boris', 'Clara', 'Daniel', 'Elena', 'Felix', 'Greta', 'Hugo', 'Ines', 'Jonas'];
const familyNames = ['Albrecht', 'Bergman', 'Castell', 'Dahl', 'Ekman', 'Farrow', 'Gruber', 'Holm', 'Ivers', 'Jansen'];
const adjectives =
  'annual careful central common costly eastern final foreign former general harmless honest internal joint latest local likely modest national northern open partial private public quiet recent regional separate southern temporary unusual western'.split(
    ' ',
  );
const nouns =
  'agreement auditor board bridge budget chamber city committee contract council court decision delegation district election envoy factory ferry forecast government harbour hearing inquiry journal letter market measure meeting minister negotiation office opposition parliament payment proposal railway region report reservoir resolution session spokesman station statute tariff timetable treasury treaty union university vessel village vote witness'.split(
    ' ',
  );
const verbs =
  'accepts answers calls confirms contradicts defends delays describes disputes examines explains follows questions quotes recalls reduces rejects repeats reviews supports welcomes'.split(
    ' ',
  );
