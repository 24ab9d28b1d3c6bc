import { matchDescriptions } from '../compose/sources/match-descriptions.js';
import type { Article, PlainDate, Setting, SettingValue, SourceDescription } from '../model/index.js';

/** What is said of the sources, each field once: where front matter and sources file both name it, the front matter counts. `shown` writes a date. */
export function sourceSettings(
  { frontMatter: { sources }, definitions, file }: Article,
  shown: (date: PlainDate | undefined) => string | undefined,
): readonly Setting[] {
  const given = new Map<string, Set<string>>();
  return sources.flatMap((description) => {
    const { match, place, published, accessed, ...texts } = description;
    const key = keyOf(description, definitions);
    const before = given.get(key) ?? new Set();
    const all = Object.entries({ ...texts, published: shown(published), accessed: shown(accessed) });
    const own = all.filter(([name, part]) => part !== undefined && !before.has(name));
    given.set(key, new Set([...before, ...own.map(([name]) => name)]));
    if (own.length === 0 && before.size > 0) return [];
    const value = Object.fromEntries(own) as SettingValue;
    return [{ name: `sources.${match}`, value, from: { kind: place.file === file ? 'front-matter' : 'sources-file', place } }];
  });
}

/** One source may be named by its label here and by its address there. */
function keyOf(description: SourceDescription, definitions: Article['definitions']): string {
  const [key = description.match] = matchDescriptions([description], definitions, () => true).byKey.keys();
  return key;
}
