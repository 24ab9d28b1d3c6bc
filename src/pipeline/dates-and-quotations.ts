import { formatDate } from '../language/index.js';
import { quotedTitle } from '../language/quoted-title.js';
import type { Briefing, Language, PlainDate, RecordedSource, SourcePlace } from '../model/index.js';
import type { TextPiece } from '../typeset/unusual-characters.js';

/** What the language of a briefing puts on paper with the author's facts: dates, in some languages with signs of their own, and titles in quotation marks. */
export function* datesAndQuotations({ frontMatter, endnotes, alsoConsulted, changes }: Briefing, language: Language): Generator<TextPiece> {
  const { title, date, cutoff, lang, places } = frontMatter;
  const dated = (given: PlainDate | undefined, place?: SourcePlace): readonly TextPiece[] =>
    given === undefined ? [] : [{ text: formatDate(given, language, lang), ...(place === undefined ? {} : { place }) }];
  const ofSource = ({ title: own, published, accessed, inText = [] }: Described): readonly TextPiece[] => [
    ...[own, ...inText].flatMap((words) => (words === undefined ? [] : [{ text: quotedTitle(words, '', language, lang) }])),
    ...dated(published),
    ...dated(accessed),
  ];
  yield* dated(date, places.date);
  yield* dated(cutoff, places.cutoff);
  // Whoever cites the briefing finds its title so on the last page.
  yield { text: quotedTitle(title, '', language, lang), ...(places.title === undefined ? {} : { place: places.title }) };
  for (const { body } of endnotes) {
    if (body.kind === 'source') yield* ofSource(body.source);
    else if (body.kind === 'withdrawn' && body.note.body.kind === 'source') yield* ofSource(body.note.body.source);
  }
  for (const source of alsoConsulted) yield* ofSource(source);
  if (changes === undefined) return;
  yield { text: language.quotes.join('') };
  yield* dated(changes.since.date);
}

type Described = Pick<RecordedSource, 'title' | 'published' | 'accessed'> & { readonly inText?: readonly string[] };
