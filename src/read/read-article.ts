import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { guessLanguage } from '../language/guess-language.js';
import { fixedWords, languageFor } from '../language/index.js';
import {
  type Article,
  type AuthoredSummary,
  type Departure,
  type Edition,
  type Finding,
  type FrontMatter,
  type FrontMatterFields,
  finding,
  hasNoFile,
  type ImageFile,
  isUnread,
  type Language,
  type Outcome,
  type ProjectSettings,
  type ReadLog,
  type SourceDescription,
  type UnreadFields,
} from '../model/index.js';
import { decodeText } from './decode-text.js';
import { readEditionsFile } from './editions/read-editions-file.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { imagesOf } from './images-of.js';
import { type ParsedMarkdown, parseMarkdown } from './markdown/parse-markdown.js';
import { settleHeadings } from './markdown/settle-headings.js';
import { readImages } from './read-images.js';
import { readSourcesFile } from './read-sources-file.js';
import { type Titled, takeTitle } from './take-title.js';

/** An article as read. One with `unread` is looked through for whatever else is wrong, and not printed: its fields are not what its author thinks. */
export type ReadArticle = Outcome<Article> & { readonly unread?: UnreadFields };

/**
 * Reads an article: decodes it, takes front matter and Markdown apart, and reads what lies beside it. `file` names it in
 * findings, `folder` is the absolute path for images and the sources file. What it does not say of itself the project says.
 * All findings come at once.
 */
export async function readArticle(
  input: {
    readonly file: string;
    readonly bytes: Uint8Array;
    readonly folder: string;
    readonly slug: string;
    readonly log?: ReadLog;
  },
  project: ProjectSettings = {},
): Promise<ReadArticle> {
  const { file, folder, slug, log } = input;
  const decoded = decodeText(input.bytes, file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const matter = readFrontMatter(text, file, project);
  if (!matter.ok) return { ok: false, findings: [...decoded.findings, ...matter.findings] };
  const { fields, body, bodyLine } = matter.value;
  const { language } = languageFor(fields.lang);
  const markdown = parseMarkdown(body, { file, firstLine: bodyLine, language });
  const summary = parseSummary(fields, markdown);
  const images = await readImages(imagesOf(markdown, summary), folder, log);
  const sources = readSourcesFile(input, slug, log);
  const { path: editionsFile, read: editions } = readEditionsFile(input, slug, log);
  const unread = unreadFields(matter.value.unread, { sources: sources.ok, editions: editions.ok });
  // A heading that may be the title or not stays where it is.
  const {
    blocks,
    headings,
    title,
    departures,
    findings: ofTitle,
  } = takeTitle(markdown, isUnread('title', unread) ? '' : fields.title, fallbackTitle(file, fields, language));
  const findings: Finding[] = [
    ...decoded.findings,
    ...matter.findings.map((own) => (own.id === 'language-is-given' ? otherLanguage(own, body) : own)),
    ...missingTitle(title, matter.findings, file),
    ...ofTitle,
    ...sources.findings,
    ...editions.findings,
    ...markdown.findings,
    ...settleHeadings(headings),
    ...images.findings,
    ...(blocks.length === 0 ? [noWords(file, bodyLine)] : []),
  ];
  const sourcesFile = sources.ok ? sources.value : undefined;
  const { summary: _, ...plain } = fields;
  const given: readonly SourceDescription[] = [...fields.sources, ...(sourcesFile?.descriptions ?? [])];
  const described = given.filter(({ match }) => !markdown.isBroken(match));
  const frontMatter: FrontMatter = { ...plain, ...title, sources: described, ...(summary === undefined ? {} : { summary }) };
  const allDepartures: readonly Departure[] = [...markdown.departures, ...departures];
  const value: Article = {
    file,
    slug,
    text,
    frontMatter,
    blocks,
    definitions: markdown.definitions,
    footnotes: markdown.footnotes,
    images: images.files,
    departures: allDepartures,
    editions: editions.ok ? editions.value.map((edition) => readNote(edition, file, language)) : [],
    editionsFile,
    contentHash: hashOf(text, sourcesFile?.text, images.files),
  };
  return { ok: true, value, ...(unread === undefined ? {} : { unread }), findings };
}

/** English is taken where no language is named: what is clearly written in another would have all of its fixed words, dates and hyphens wrong. */
function otherLanguage(missing: Finding, body: string): Finding {
  const code = guessLanguage(body);
  if (code === undefined || code === 'en') return missing;
  return {
    ...missing,
    severity: 'warning',
    message: 'The article does not name its language; English is taken, though it seems to be written in another',
    hint: `Add \`lang: ${code}\`, or the article’s language, to the front matter.`,
  };
}

/** What is not known of the article: of its front matter, and of what files beside it would say that cannot be read. */
function unreadFields(
  unread: UnreadFields | undefined,
  isRead: { readonly sources: boolean; readonly editions: boolean },
): UnreadFields | undefined {
  const files = Object.entries(isRead).flatMap(([name, ok]) => (ok ? [] : [name]));
  return files.length === 0 || unread === 'all' ? unread : new Set([...(unread ?? []), ...files]);
}

/** What is printed as the title where there is none: the file's name; without a file what it is, in its language. */
function fallbackTitle(file: string, { labels }: FrontMatterFields, language: Language): string {
  return hasNoFile(file) ? fixedWords(language, labels).briefing : basename(file, extname(file)) || file;
}

/** Nothing where fields are told to be unread: the title may be among them. */
function missingTitle({ title, titleFrom }: Titled['title'], told: readonly Finding[], file: string): readonly Finding[] {
  if (titleFrom !== 'file-name' || told.some(({ id }) => id === 'front-matter-is-valid')) return [];
  const printed = hasNoFile(file) ? `“${title}” is printed in its place` : `the name of its file is printed, “${title}”`;
  const missing = finding('title-is-given', {
    message: `The briefing has no title; ${printed}`,
    hint: 'Add `title:` to the front matter, or begin the article with a heading of level 1 (`# Title`).',
    source: { file, line: 1, column: 1 },
  });
  return [missing];
}

function noWords(file: string, line: number): Finding {
  return finding('file-is-not-empty', {
    message: 'Unexpected article without a body',
    hint: 'Write the article below the front matter.',
    source: { file, line, column: 1 },
  });
}

function parseSummary(fields: FrontMatterFields, markdown: ParsedMarkdown): AuthoredSummary | false | undefined {
  const written = fields.summary;
  if (written === undefined || written === false) return written;
  const { bottomLine, judgements, known, watch, place } = written;
  return {
    ...(bottomLine === undefined ? {} : { bottomLine: markdown.parseInline(bottomLine) }),
    judgements: judgements.map((judgement) => ({ ...judgement, text: markdown.parseInline(judgement) })),
    known: known.map(markdown.parseInline),
    watch: watch.map(markdown.parseInline),
    place,
  };
}

/** What is said of an edition is Markdown of its own: it has neither definitions nor footnotes of the article. */
function readNote(edition: Edition, file: string, language: Language): Edition {
  if (edition.note === undefined) return edition;
  const place = { file, line: 1, column: 1 };
  const markdown = parseMarkdown('', { file, firstLine: 1, language });
  const said = markdown.parseInline({ text: edition.note, place });
  // A footnote would have nowhere to stand: then it is plain text.
  return markdown.footnotes.size > 0 ? edition : { ...edition, said };
}

/** SHA-256 of the text, the sources file and the images in the order of their URLs, each with its length before it. */
function hashOf(text: string, sources: string | undefined, images: ReadonlyMap<string, ImageFile>): string {
  const hash = createHash('sha256');
  const add = (bytes: Uint8Array) => hash.update(`${bytes.length}\n`).update(bytes);
  add(Buffer.from(text));
  add(Buffer.from(sources ?? ''));
  for (const url of [...images.keys()].sort()) {
    add(Buffer.from(url));
    add(images.get(url)?.bytes ?? new Uint8Array());
  }
  return hash.digest('hex');
}
