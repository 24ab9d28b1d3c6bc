import { type Article, type Finding, finding, type NoteKey } from '../../model/index.js';
import type { SourceUse } from '../sources/source-use.js';
import type { CollectedUses } from './collect-uses.js';

/** Reports sources that are only listed, and footnotes that nothing refers to. */
export function* checkUses(article: Article, uses: CollectedUses): Generator<Finding> {
  const listed = new Map<NoteKey, SourceUse>();
  const cited = new Set<NoteKey>();
  for (const use of uses.sources) {
    if (use.cites) cited.add(use.key);
    else if (!listed.has(use.key)) listed.set(use.key, use);
  }
  for (const [key, use] of listed) if (!cited.has(key)) yield onlyListed(use);
  const referred = new Set(uses.footnotes);
  for (const footnote of article.footnotes.values()) {
    if (referred.has(footnote)) continue;
    yield finding('definition-is-used', {
      message: `Unexpected footnote [^${footnote.label}] that nothing refers to`,
      hint: 'It is not printed. Refer to it where it belongs, or take it out.',
      source: footnote.place,
    });
  }
}

function onlyListed(use: SourceUse): Finding {
  return finding('listed-source-is-cited', {
    message: `Unexpected listed source “${use.label || use.url}” that no sentence cites`,
    hint: 'Cite it where it is used, or take it off the list.',
    source: use.place,
  });
}
