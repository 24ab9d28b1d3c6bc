import { type Article, type Finding, type Footnote, finding, type NoteKey, type PrintBlock } from '../../model/index.js';
import { normalisedLabel, type SourceUse } from '../sources/source-use.js';
import type { CollectedUses } from './collect-uses.js';
import { plainWords } from './inline-tokens.js';
import { numberedSources } from './numbered-sources.js';

/** Reports sources that are only listed, or numbered as if figures could cite them, and footnotes that nothing refers to; `blocks` are those that are printed. */
export function* checkUses(article: Article, uses: CollectedUses, blocks: readonly PrintBlock[]): Generator<Finding> {
  const listed = new Map<NoteKey, SourceUse>();
  const cited = new Set<NoteKey>();
  for (const use of uses.sources) {
    if (use.cites) cited.add(use.key);
    else if (!listed.has(use.key)) listed.set(use.key, use);
  }
  const numbered = numberedSources(article, uses.sources, blocks);
  if (numbered !== undefined) yield numbered.finding;
  for (const [key, use] of listed) if (!cited.has(key) && !numbered?.lines.has(use.place.line)) yield onlyListed(use);
  const referred = new Set(uses.footnotes);
  for (const footnote of uses.footnotes) {
    const [, word] = namesNoteBefore.exec(openingWords(footnote)) ?? [];
    if (word !== undefined) yield leansOnNoteBefore(footnote, word);
  }
  for (const footnote of article.footnotes.values()) {
    if (referred.has(footnote) || uses.definitions.has(normalisedLabel(`^${footnote.label}`))) continue;
    yield finding('definition-is-used', {
      message: `Unexpected footnote [^${footnote.label}] that nothing refers to`,
      hint: 'It is not printed. Refer to it where it belongs, or take it out.',
      source: footnote.place,
    });
  }
}

/** “Ibid.”, “ebd.”, “op. cit.”: what stands for a source that another note names. */
const namesNoteBefore =
  /^(?:(?:see|cf|vgl|siehe|voir|véase|cfr?|см)\.?\s+)?(ibid|ibidem|ibídem|ibíd|idem|ebd|ebenda|a\.\s?a\.\s?O|op\.\s?cit|loc\.\s?cit|art\.\s?cit|tamże|там же|там само|тамже)(?:\.|,|;|:|\s*$)/iu;

function openingWords({ blocks: [first] }: Footnote): string {
  return first?.kind === 'paragraph' ? plainWords(first.children).trim() : '';
}

function leansOnNoteBefore({ label, place }: Footnote, word: string): Finding {
  return finding('note-names-its-source', {
    message: `Unexpected “${word}” in footnote [^${label}], expected the source by its name: notes are numbered in the order of the paper, where another may stand before it`,
    hint: 'Write the source out, or cite it by the label of its own footnote.',
    source: place,
  });
}

function onlyListed(use: SourceUse): Finding {
  return finding('listed-source-is-cited', {
    message: `Unexpected listed source “${use.label || use.url}” that no sentence cites`,
    hint: 'Cite it where it is used, or take it off the list.',
    source: use.place,
  });
}
