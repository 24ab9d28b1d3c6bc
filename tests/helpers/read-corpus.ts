import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One example of a corpus: what holds, and its fenced blocks by their names. */
export interface CorpusExample {
  readonly says: string;
  readonly blocks: Readonly<Record<string, string>>;
  /** Where it stands in its file, to be found again. */
  readonly line: number;
}

/** A corpus file, read: blocks above the first example belong to all. */
export interface Corpus {
  readonly shared: Readonly<Record<string, string>>;
  readonly examples: readonly CorpusExample[];
}

/** Reads `tests/fixtures/paper/<name>.md`: an example a heading of the second level, its fenced blocks named by their info strings. */
export function readCorpus(name: string): Corpus {
  const text = readFileSync(fileURLToPath(new URL(`../fixtures/paper/${name}.md`, import.meta.url)), 'utf8');
  const shared: Record<string, string> = {};
  const examples: { says: string; blocks: Record<string, string>; line: number }[] = [];
  let fence: { readonly mark: string; readonly name: string; readonly lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const blocks = examples.at(-1)?.blocks ?? shared;
    if (fence !== undefined) {
      if (line === fence.mark) {
        if (blocks[fence.name] !== undefined) throw new Error(`${name}.md:${index + 1}: a second ${fence.name}`);
        blocks[fence.name] = fence.lines.join('\n');
        fence = undefined;
      } else fence.lines.push(line);
      continue;
    }
    const opened = /^(`{3,})([\w-]+)$/.exec(line);
    if (opened?.[1] !== undefined && opened[2] !== undefined) fence = { mark: opened[1], name: opened[2], lines: [] };
    else if (line.startsWith('## ')) examples.push({ says: line.slice(3), blocks: {}, line: index + 1 });
  }
  return { shared, examples };
}
