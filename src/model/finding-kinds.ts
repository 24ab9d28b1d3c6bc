import type { Finding, Severity } from './finding.js';
import type { PaperPlace, SourcePlace } from './place.js';

/** What is known of a kind: the claim that should hold, how bad it is if not, and when it is taken for something else. */
interface FindingKind {
  readonly severity: Severity;
  readonly claim: string;
  readonly also?: { readonly severity: Severity; readonly when: string };
}

/** Every kind of finding made while an article is read, composed and typeset. */
export const findingKinds = {
  // reading
  'file-is-readable': { severity: 'error', claim: 'The file is there, is UTF-8 and holds no NUL bytes' },
  'file-is-not-empty': { severity: 'error', claim: 'The file holds words' },
  'front-matter-is-valid': {
    severity: 'error',
    claim: 'The front matter is YAML, and its fields have the types of the schema',
    also: { severity: 'warning', when: 'it has no line `---` above it' },
  },
  'front-matter-field-is-known': { severity: 'warning', claim: 'No field of the front matter is a near miss of a known one' },
  'field-is-plain': { severity: 'warning', claim: 'No field of the front matter that is printed as it stands holds Markdown' },
  'front-matter-value-is-whole': { severity: 'warning', claim: 'No value of the front matter is cut off by a “#”' },
  'config-is-valid': {
    severity: 'error',
    claim: 'brief.config.json is JSON, its fields have the types of the schema, and its checks exist',
  },
  'editions-file-is-valid': { severity: 'error', claim: 'The editions file is what brief edition wrote' },
  'file-beside-is-read': { severity: 'warning', claim: 'Of sources and of editions one file lies beside the article, not two' },
  'edition-is-next': { severity: 'warning', claim: 'An edition given in the front matter is the one that is printed' },
  'check-can-be-set': { severity: 'warning', claim: 'Every check named under “checks” exists and can be set' },
  'title-is-printed-once': { severity: 'warning', claim: 'The title holds nothing for which it is printed once more' },
  'title-is-given': { severity: 'warning', claim: 'The front matter or a first heading gives the title' },
  'date-is-given': { severity: 'warning', claim: 'The front matter gives the date' },
  'language-is-given': {
    severity: 'info',
    claim: 'The front matter gives the language',
    also: { severity: 'warning', when: 'the article seems not to be in English' },
  },
  'language-tag-is-known': { severity: 'warning', claim: 'The language tag is the registered one, and language, script and region exist' },
  'language-is-supported': { severity: 'warning', claim: 'The fixed words exist in the language of the article' },
  'heading-levels-close-up': { severity: 'info', claim: 'Heading levels start at 1 and skip none' },
  'nesting-is-readable': { severity: 'warning', claim: 'Lists and quotations are nested no more deeply than can be printed' },
  'cell-has-column': { severity: 'warning', claim: 'No row of a table has more cells than the header' },
  'table-is-wellformed': {
    severity: 'warning',
    claim: 'Whatever is meant as a table, or as its caption, is written so that it is read as one',
  },
  'block-is-wellformed': {
    severity: 'warning',
    claim: 'Whatever is meant as a heading or a list is written so that it is read as one, and a heading has words',
    also: { severity: 'info', when: 'a heading has no words, or but one sign before them' },
  },
  'callout-is-known': { severity: 'warning', claim: 'Every callout is of a known flavour' },
  'html-is-harmless': { severity: 'warning', claim: 'Raw HTML holds only tags that mean something on paper' },
  'attribute-has-effect': {
    severity: 'info',
    claim: 'Every attribute in braces and every title has an effect on paper',
    also: { severity: 'warning', when: 'a second heading has the same id' },
  },
  'attributes-are-readable': { severity: 'warning', claim: 'Attributes in braces behind an image can be read' },
  'comment-is-closed': {
    severity: 'error',
    claim: 'Every comment is closed',
    also: { severity: 'warning', when: 'no empty line stands in it' },
  },
  'code-block-is-closed': {
    severity: 'error',
    claim: 'Every block of code is closed',
    also: { severity: 'warning', when: 'it swallows no definition' },
  },
  'directive-is-known': {
    severity: 'error',
    claim: 'Every brief: comment is a known one, and what it opens is closed',
    also: { severity: 'warning', when: 'a comment is but a near miss of one' },
  },
  'formula-is-as-written': { severity: 'info', claim: 'No formula holds backslashes that Markdown takes as its own' },
  'no-export-residue': {
    severity: 'warning',
    claim: 'The article holds no leftovers of research assistants, and no buttons or footnotes of web pages',
  },
  'no-foreign-syntax': {
    severity: 'warning',
    claim: 'The article holds no citation, reference, raised or lowered sign or picture’s name as other programs write them',
  },
  'image-is-readable': { severity: 'error', claim: 'Every local image is there, inside the article’s folder, and can be read' },
  'image-is-local': { severity: 'warning', claim: 'Every image is a local file' },
  'image-has-alt': { severity: 'warning', claim: 'Every image has alternative text' },
  // references
  'reference-is-defined': {
    severity: 'error',
    claim: 'Every reference has its definition, every footnote its text',
    also: { severity: 'warning', when: 'a footnote is empty, or a number stands bare' },
  },
  'definition-is-wellformed': {
    severity: 'error',
    claim: 'Every line that is meant as a definition is read as one',
    also: { severity: 'warning', when: 'no reference names its label, or the sources are a numbered list' },
  },
  'link-is-wellformed': {
    severity: 'error',
    claim: 'Whatever is meant as a link or an image is read as one',
    also: { severity: 'warning', when: 'its brackets may be meant as they stand, or a parenthesis is open' },
  },
  'definition-is-used': { severity: 'warning', claim: 'Every definition is linked somewhere' },
  'definition-is-unique': {
    severity: 'error',
    claim: 'One label has one URL, and one URL one definition',
    also: { severity: 'warning', when: 'two definitions have one URL' },
  },
  'note-names-its-source': { severity: 'warning', claim: 'Every footnote says by itself what it cites' },
  'source-is-listed-once': { severity: 'warning', claim: 'A list of sources names each source once' },
  'listed-source-is-cited': { severity: 'warning', claim: 'Every listed source is cited by a sentence' },
  'link-is-printable': {
    severity: 'warning',
    claim: 'Every link leads somewhere that can be printed',
    also: { severity: 'info', when: 'it leads to the top of its page' },
  },
  'heading-link-resolves': {
    severity: 'error',
    claim: 'Every link to a heading names one that is there',
    also: { severity: 'warning', when: 'it names a place that is no heading' },
  },
  'mark-is-not-behind-figure': { severity: 'warning', claim: 'No mark stands directly behind a figure' },
  'source-is-described': { severity: 'warning', claim: 'Every described source is a source of the article' },
  'source-is-complete': { severity: 'info', claim: 'Title, publisher and a date of every source are known' },
  'title-is-whole': { severity: 'warning', claim: 'No source’s title is cut off' },
  'url-is-wellformed': {
    severity: 'error',
    claim: 'Every printed URL is well formed',
    also: { severity: 'warning', when: 'it may be right as it stands' },
  },
  'url-is-clean': { severity: 'info', claim: 'No URL carries tracking parameters or is a redirect' },
  // composing
  'quotation-has-source': { severity: 'warning', claim: 'Every quotation in a reaction table has a source' },
  'reaction-section-is-found': { severity: 'error', claim: 'The section named for the reaction tables is there' },
  'reactions-are-tables': { severity: 'info', claim: 'Every section headed as one of reactions is set as tables' },
  'stance-is-in-legend': { severity: 'warning', claim: 'Every stance has a meaning in the legend, and every given one an actor' },
  'judgement-page-is-found': { severity: 'error', claim: 'Every judgement’s “see” names a heading that is there' },
  'summary-is-one-page': { severity: 'error', claim: 'The summary is exactly one page' },
  'summary-is-derived': { severity: 'info', claim: 'The author wrote the summary' },
  'section-has-text': { severity: 'warning', claim: 'Something stands below every heading' },
  'contents-list-matches': { severity: 'info', claim: 'A list that names the sections names headings that are there' },
  // typesetting
  'glyph-exists': { severity: 'error', claim: 'Every character has a glyph in a declared font' },
  'font-is-found': { severity: 'error', claim: 'Every font named is installed' },
  'table-fits': { severity: 'error', claim: 'Every table fits the page, at the smallest type and across if need be' },
  'marking-fits': { severity: 'error', claim: 'The marking fits two lines, together with DRAFT' },
  'template-is-valid': {
    severity: 'error',
    claim: 'The template is there, parses, has every part in its place, and names only fields that exist',
  },
  'typesetting-succeeds': { severity: 'error', claim: 'Typst sets the briefing without error' },
  'engine-is-native': { severity: 'info', claim: 'The native compiler sets the briefing' },
  'slug-is-unique': { severity: 'error', claim: 'No two articles have one slug' },
  // delivering
  'output-is-writable': { severity: 'error', claim: 'Everything that was built can be written' },
  'no-internal-error': { severity: 'error', claim: 'Briefpress itself does not fail' },
  // proving
  'article-is-found': {
    severity: 'error',
    claim: 'The article of a finished PDF is named by the report beside it, and there',
    also: { severity: 'warning', when: 'PDFs beside it have theirs' },
  },
  'pdf-is-readable': { severity: 'error', claim: 'The finished PDF can be read from the disk' },
  'was-not-rejected': { severity: 'error', claim: 'The build that made the PDF has not rejected it' },
  'same-bytes-again': { severity: 'error', claim: 'Built again, the PDF has the same bytes' },
  'looks-as-built': {
    severity: 'error',
    claim: 'Every page looks as it does when it is built now',
    also: { severity: 'warning', when: 'another version of Briefpress has built it' },
  },
  'reads-as-built': {
    severity: 'error',
    claim: 'Tags, links, bookmarks and metadata tell whoever hears the file or clicks in it what they do when it is built now',
    also: { severity: 'warning', when: 'another version of Briefpress has built it' },
  },
  'opens-everywhere': { severity: 'error', claim: 'Every reader opens the file: cross-reference table and all objects are sound' },
} as const satisfies Record<string, FindingKind>;

/** Those of them that speak of a finished PDF, not of its article. */
export const findingsOfPdf: ReadonlySet<string> = new Set<keyof typeof findingKinds>([
  'article-is-found',
  'pdf-is-readable',
  'was-not-rejected',
  'same-bytes-again',
  'looks-as-built',
  'reads-as-built',
  'opens-everywhere',
]);

export type FindingId = keyof typeof findingKinds;

/** The severity that some findings of a kind have instead of its own. */
type OtherSeverity<Id extends FindingId> = (typeof findingKinds)[Id] extends { also: { severity: infer Other extends Severity } }
  ? Other
  : never;

/** Makes a finding of a known kind; its severity is the kind’s own, or the other one that the kind names, with the case for which it does. */
export function finding<Id extends FindingId>(
  id: Id,
  about: { message: string; hint?: string; source?: SourcePlace; paper?: PaperPlace; severity?: OtherSeverity<Id> },
): Finding {
  const severity: Severity | undefined = about.severity;
  return { ...about, id, severity: severity ?? findingKinds[id].severity };
}
