import { languageFor } from '../../language/index.js';
import type { Language, List, PrintBlock } from '../../model/index.js';
import { inlineRuns } from '../inline-runs.js';
import { isSourceList } from '../is-source-list.js';
import { inlineText } from './inline-text.js';
import { quotedWords } from './quoted-words.js';
import type { StatementEntry } from './statement.js';
import { marksOf } from './walk-inlines.js';

/** “Major sources:” and the like are short; a longer paragraph with such a word introduces something else. */
const maxIntroductionWords = 4;

/** Whether a list of a reaction section holds statements; to-do lists, lists of links and of sources stay lists. */
export function isStatementList(
  list: List<PrintBlock>,
  entries: readonly StatementEntry[],
  context: { readonly isNamed: boolean; readonly before?: PrintBlock; readonly language: Language },
): boolean {
  if (list.items.some((item) => item.checked !== undefined || item.blocks.some(holdsHeading))) return false;
  if (isSourceList(list)) return false;
  const namesActors = entries.some((entry) => entry.kind === 'statement' && entry.actor !== undefined);
  if (!namesActors && introducesSources(context.before, context.language)) return false;
  // What names nobody, quotes nothing and cites nothing is the author's own argument, unless he says that it is not.
  return context.isNamed || entries.some(isEvidence);
}

/** Whether an entry is a statement with an actor or a quotation: three of them make a section one of reactions. */
export function hasActorOrQuotation(entry: StatementEntry): boolean {
  return entry.kind === 'statement' && ((entry.actor !== undefined && entry.blocks.length > 0) || holdsQuotation(entry.blocks));
}

function isEvidence(entry: StatementEntry): boolean {
  return hasActorOrQuotation(entry) || (entry.kind === 'statement' && !marksOf(entry.blocks).next().done);
}

function holdsQuotation(blocks: readonly PrintBlock[]): boolean {
  if (blocks.some((block) => block.kind === 'quote')) return true;
  for (const run of inlineRuns(blocks)) if (quotedWords(inlineText(run)).length > 0) return true;
  return false;
}

/** A table's cells hold no headings. */
function holdsHeading(block: PrintBlock): boolean {
  switch (block.kind) {
    case 'heading':
      return true;
    case 'list':
      return block.items.some((item) => item.blocks.some(holdsHeading));
    case 'quote':
    case 'callout':
      return block.blocks.some(holdsHeading);
    case 'definition-list':
      return block.entries.some((entry) => entry.definitions.some((definition) => definition.some(holdsHeading)));
    case 'paragraph':
    case 'code-block':
    case 'table':
    case 'thematic-break':
    case 'page-break':
    case 'figure':
    case 'reaction-table':
      return false;
  }
}

/** “Major sources:”, a heading “Sources”: whatever stands below is no statement. */
function introducesSources(before: PrintBlock | undefined, language: Language): boolean {
  if (before?.kind !== 'paragraph' && before?.kind !== 'heading') return false;
  const words = inlineText(before.children)
    .toLowerCase()
    .split(/[^\p{L}\p{M}’']+/u)
    .filter((word) => word !== '');
  if (words.length > maxIntroductionWords) return false;
  const names = [...language.linkWords, ...languageFor('en').language.linkWords];
  return names.includes(words[0] ?? '') || names.includes(words.at(-1) ?? '');
}
