import { languages } from '../../language/index.js';
import type { Promised } from '../../model/index.js';
import { type FrontText, frontFields } from './front-fields.js';
import { frontInline } from './front-inline.js';
import { GatheredText } from './gathered-text.js';
import type { InlineContext } from './read-inlines.js';
import type { WrittenText } from './written-words.js';

/** The words of the summary that the front matter holds, a text a part, by its own source: all of them must stand on page one. */
export function authoredWords(promised: Promised, context: InlineContext): readonly WrittenText[] {
  const { words, language } = promised;
  const { bottomLine, judgements, known, watch } = frontFields(promised);
  const parts: GatheredText[] = [];
  const begin = (title: string, first: FrontText | undefined): GatheredText => {
    const part = new GatheredText();
    if (first === undefined) return part;
    part.sign(title, first.line);
    parts.push(part);
    return part;
  };
  const bottom = begin(words.bottomLine, bottomLine[0]);
  for (const text of bottomLine) bottom.append(frontInline(text, context).done(language));
  const judged = begin(words.keyJudgements, judgements[0]);
  for (const [index, judgement] of judgements.entries()) {
    const { line } = judgement;
    judged.sign(`${index + 1}.`, line);
    judged.append(frontInline(judgement, context).done(language));
    judged.sign('[', line);
    judged.add(degree('likelihood', judgement.likelihood, promised), 'plain', line);
    judged.sign(`; ${words.confidenceLabel}${language.colon}`, line);
    judged.add(degree('confidence', judgement.confidence, promised), 'plain', line);
    judged.sign(`] → ${words.page}`, line);
  }
  for (const [title, texts] of [
    [words.howFirmly, known],
    [words.whatToWatch, watch],
  ] as const) {
    const part = begin(title, texts[0]);
    for (const text of texts) {
      part.sign('• -', text.line);
      part.append(frontInline(text, context).done(language));
    }
  }
  return parts;
}

/** How print says a degree that is given in the words of some language. */
function degree(kind: 'likelihood' | 'confidence', given: string | undefined, { words }: Promised): string {
  if (given === undefined) return '';
  for (const wording of languages)
    for (const [term, written] of Object.entries(wording.words[kind]))
      if (folded(given) === folded(term) || folded(given) === folded(written))
        return (words[kind] as Readonly<Record<string, string>>)[term] ?? '';
  return '';
}

function folded(term: string): string {
  return term
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');
}
