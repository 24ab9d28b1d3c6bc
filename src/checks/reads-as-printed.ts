import type { Check, Problem, Promised, StructureElement } from '../model/index.js';
import { beginningOf } from './paper/beginning-of.js';
import { foldText } from './paper/fold-text.js';
import { onceForPages } from './paper/once-for-pages.js';
import { primaryLanguage } from './paper/primary-language.js';

/** Replacement and alternative texts are read out in place of what is printed (ISO 32000-1, 14.9): here pictures alone have any. Words of another language are read in its voice. */
export const readsAsPrinted: Check = {
  id: 'reads-as-printed',
  claim: 'A screen reader is told the words that are printed, in the language that they are in',
  severity: 'error',
  needs: 'article',
  *run(promised, found) {
    const languages = languagesOf(promised);
    const own = new Set([primaryLanguage(promised.briefing.frontMatter.lang)]);
    const all = onceForPages(found.structure.flatMap((element) => [...toldOtherwise(element, { here: own, inside: languages })]));
    const [first] = all;
    if (first === undefined || all.length <= mostElements) yield* all;
    else
      yield {
        ...first,
        message: first.message.replace('Unexpected', `Unexpected ${all.length} elements that are read out otherwise, the first`),
      };
  },
};

/** So many are told one by one; more were given other words by a rule. */
const mostElements = 5;

/** Those that an element may have: one that holds all has the article's. */
interface Languages {
  readonly here: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

function* toldOtherwise(element: StructureElement, { here, inside }: Languages): Generator<Problem> {
  const { role, alt, actualText, expansion, language, children } = element;
  const isPicture = role === 'Figure' || role === 'Formula';
  // Text and places of an element take time, and few have anything of this.
  for (const said of isPicture ? [] : [alt, actualText, expansion])
    if (said !== undefined && foldText(said) !== foldText(element.text))
      yield problem(
        element,
        `Unexpected “${beginningOf(said)}” that is read out in place of ${shown(element.text)}, expected what is printed`,
      );
  if (language !== undefined && !here.has(primaryLanguage(language)))
    yield problem(element, `Unexpected language “${language}” of ${shown(element.text)}, expected one of the article’s`);
  for (const child of children) if (child.kind === 'element') yield* toldOtherwise(child.element, { here: inside, inside });
}

function problem({ places }: StructureElement, message: string): Problem {
  return { message, hint: 'Build the file again: a program has given its tags other words since.', paper: places[0] ?? { page: 1 } };
}

function shown(text: string): string {
  return text.trim() === '' ? 'nothing' : `“${beginningOf(text)}”`;
}

/** The article's own, those that it names, and the one in which Typst has code. */
function languagesOf({ briefing, article }: Promised): ReadonlySet<string> {
  const named = [...article.text.matchAll(/\blang\s*=\s*["']?([a-z]{2,8})/giu)].map(([, tag = '']) => tag.toLowerCase());
  return new Set([primaryLanguage(briefing.frontMatter.lang), 'en', ...named]);
}
