import * as v from 'valibot';
import type { Paper } from '../../model/index.js';
import { expectation } from './expectation.js';
import { confidence, date, languageTag, likelihood, mapOf, namesTo, requiredText, text, texts, webAddress } from './field-schemas.js';
import { labels } from './label-schema.js';

const severities = ['off', 'error', 'warning', 'info'] as const;
const severity = v.picklist(
  severities,
  expectation('off, error, warning or info', 'Write one of the four words.', 'Write one of: "off", "error", "warning", "info".'),
);
const papers = ['a4', 'letter', 'A4', 'Letter', 'LETTER'] as const;

/** Fields of a judgement. */
export const judgementFields = mapOf(
  {
    text: v.pipe(requiredText, v.description('The judgement; Markdown is allowed.')),
    likelihood: v.optional(
      v.pipe(
        likelihood,
        v.description(
          'How likely, by ICD 203: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain.',
        ),
      ),
    ),
    confidence: v.optional(v.pipe(confidence, v.description('How firm its basis is: low, moderate or high.'))),
    see: v.optional(v.pipe(text, v.description('Heading (its text or id) where it is argued; its page is printed.'))),
  },
  expectation('text, or fields with `text`', 'Give the judgement a `text`.'),
);

const judgement = v.union(
  [
    v.pipe(
      requiredText,
      v.transform((words): v.InferOutput<typeof judgementFields> => ({ text: words })),
    ),
    judgementFields,
  ],
  expectation('text, or fields with `text`', 'Write `- The judgement.` or `- text: The judgement.`'),
);

const summaryMessage = expectation('false or fields', 'Write `summary: false`, or bottomLine, judgements, known and watch below it.');
const reactionsMessage = expectation('false or fields', 'Write `reactions: false`, or section, stances and legend below it.');
const checkMessage = expectation(
  'a severity, or fields with `severity`',
  'Write `check-name: off`, or severity and reason below it.',
  'Write `"check-name": "off"`, or `"check-name": { "severity": "off", "reason": "…" }`.',
);

/** Fields of `summary:`. */
export const summaryFields = mapOf(
  {
    bottomLine: v.optional(v.pipe(text, v.description('The most important point, in one or two sentences.'))),
    judgements: v.optional(
      v.pipe(v.array(judgement, expectation('a list', 'Write one `- judgement` a line.')), v.description('Three to six key judgements.')),
    ),
    known: v.optional(v.pipe(texts, v.description('How firmly it is known: one text an item.'))),
    watch: v.optional(v.pipe(texts, v.description('What to watch: one text an item.'))),
  },
  summaryMessage,
);

const stanceMap = namesTo(text, expectation('a map from name to text', 'Write one `name: text` a line.'));

/** Fields of `reactions:`. */
export const reactionsFields = mapOf(
  {
    section: v.optional(v.pipe(text, v.description('Heading (its text or id) of the section that is set as reaction tables.'))),
    stances: v.optional(v.pipe(stanceMap, v.description('Stance of each actor, group or sub-heading: `Kyiv: guarded`.'))),
    legend: v.optional(v.pipe(stanceMap, v.description('What each stance means: `guarded: welcomes talks, rejects terms`.'))),
  },
  reactionsMessage,
);

/** Fields that describe one source. */
export const sourceFields = mapOf(
  {
    author: v.optional(v.pipe(texts, v.description('Author or authors of the source.'))),
    title: v.optional(v.pipe(text, v.description('Title of the source.'))),
    publisher: v.optional(v.pipe(text, v.description('Who published it.'))),
    published: v.optional(v.pipe(date, v.description('When it was published: 2025-11-27, 2025-11 or 2025.'))),
    accessed: v.optional(v.pipe(date, v.description('When you read it.'))),
    archived: v.optional(v.pipe(webAddress, v.description('URL of an archived copy.'))),
    description: v.optional(v.pipe(text, v.description('What kind of source it is, and how far to trust it.'))),
  },
  expectation('fields such as title and publisher', 'Indent the source’s fields below its label or URL.'),
);

/** Descriptions of sources by definition label or URL; also the whole of a `.sources.yml`. */
export const sourcesSchema = v.pipe(
  namesTo(sourceFields, expectation('a map of sources', 'Write each source’s definition label or URL, with its fields below.')),
  v.title('Sources of a Briefpress article'),
  v.description('What is known of each source, by the label of its link definition or by its URL.'),
);

/** Fields of one entry of `checks:`. */
export const checkFields = mapOf(
  {
    severity: v.pipe(severity, v.description('How much the check counts.')),
    reason: v.optional(v.pipe(text, v.description('Why.'))),
  },
  checkMessage,
);

const checkSetting = v.union(
  [
    v.pipe(
      severity,
      v.transform((level): v.InferOutput<typeof checkFields> => ({ severity: level })),
    ),
    checkFields,
  ],
  checkMessage,
);

/** Settings of checks: a severity, or one with its reason. */
export const checksSchema = v.pipe(
  namesTo(checkSetting, expectation('a map of checks', 'Write one `check-name: off` a line.', 'Write `{ "check-name": "off" }`.')),
  v.description('Checks turned off or given another severity, with the reason.'),
);

/** Every field of the front matter that is known; each may be absent. */
export const frontMatterSchema = v.pipe(
  v.object({
    title: v.optional(v.pipe(text, v.description('Title; else the first level-one heading, else the file’s name.'))),
    subtitle: v.optional(v.pipe(text, v.description('Line below the title.'))),
    description: v.optional(v.pipe(text, v.description('What the briefing is about; printed below the title where there is no subtitle.'))),
    author: v.optional(v.pipe(texts, v.description('Author, or a list of authors.'))),
    organisation: v.optional(v.pipe(text, v.description('Who publishes the briefing.'))),
    series: v.optional(v.pipe(text, v.description('Series the briefing belongs to.'))),
    number: v.optional(v.pipe(text, v.description('Its number in the series.'))),
    contact: v.optional(v.pipe(text, v.description('Address for questions, printed on the last page.'))),
    date: v.optional(v.pipe(date, v.description('Date of the briefing: 2025-11-27, also with time and offset; the day written counts.'))),
    cutoff: v.optional(v.pipe(date, v.description('Date up to which information is taken into account.'))),
    edition: v.optional(v.pipe(text, v.description('Edition, a number or text.'))),
    lang: v.optional(v.pipe(languageTag, v.description('Language as a BCP 47 tag: en, en-US, de, fr, es, uk, ru. Default: en.'))),
    labels: v.optional(
      v.pipe(
        labels,
        v.description(
          'Fixed words replaced by your own: `notes: References`, `likelihood.likely: probable`; the handbook lists the names.',
        ),
      ),
    ),
    paper: v.optional(
      v.pipe(
        v.picklist(papers, expectation('a4 or letter', 'Write `paper: a4` or `paper: letter`.', 'Write "a4" or "letter".')),
        v.transform((size): Paper => (size === 'a4' || size === 'A4' ? 'a4' : 'letter')),
        v.description('Paper: a4 or letter.'),
      ),
    ),
    toc: v.optional(
      v.pipe(
        v.boolean(expectation('true or false', 'Write `toc: true` or `toc: false`.', 'Write true or false, without quotation marks.')),
        v.description('Whether a page of contents is printed. Default: only over 20 pages.'),
      ),
    ),
    marking: v.optional(v.pipe(text, v.description('Marking in head and foot of every page, exactly as given.'))),
    status: v.optional(v.pipe(text, v.description('Status of the text, such as “For comment”; printed below the title.'))),
    template: v.optional(v.pipe(text, v.description('Folder of a template, relative to the article.'))),
    fonts: v.optional(v.pipe(texts, v.description('Font families preferred to the built-in ones.'))),
    summary: v.optional(
      v.pipe(v.union([v.literal(false), summaryFields], summaryMessage), v.description('The summary page; false: none.')),
    ),
    reactions: v.optional(
      v.pipe(v.union([v.literal(false), reactionsFields], reactionsMessage), v.description('The reaction tables; false: none.')),
    ),
    sources: v.optional(sourcesSchema),
    checks: v.optional(checksSchema),
  }),
  v.title('Front matter of a Briefpress article'),
  v.description('What an article says about itself, between two lines of three hyphens at its top.'),
);
