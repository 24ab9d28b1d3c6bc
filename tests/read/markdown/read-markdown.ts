import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { settleHeadings } from '../../../src/read/markdown/settle-headings.js';
import { showBlocks, showFootnotes } from './show-tree.js';

/** Reads Markdown and shows everything that came of it, without places. */
export function readMarkdown(markdown: string, lang = 'en') {
  const parsed = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor(lang).language });
  const findings = [...parsed.findings, ...settleHeadings(parsed.headings)];
  return {
    tree: showBlocks(parsed.blocks),
    ...(parsed.footnotes.size === 0 ? {} : { notes: showFootnotes(parsed.footnotes) }),
    ...(findings.length === 0
      ? {}
      : { findings: findings.map(({ id, severity, source }) => `${source?.line}:${source?.column} ${severity} ${id}`) }),
    ...(parsed.departures.length === 0
      ? {}
      : {
          leftOut: parsed.departures.map(
            (departure) => `${departure.kind === 'repeated' ? departure.kind : departure.what}: ${departure.words}`,
          ),
        }),
  };
}
