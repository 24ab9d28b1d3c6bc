import type { ArticleInline } from './inline.js';
import type { SourcePlace } from './place.js';
import type { PlainDate } from './plain-date.js';
import type { SourceDescription } from './source.js';

/** ICD 203's seven likelihood expressions. */
export type Likelihood = 'almost-no-chance' | 'very-unlikely' | 'unlikely' | 'roughly-even' | 'likely' | 'very-likely' | 'almost-certain';
export type Confidence = 'low' | 'moderate' | 'high';

/** One judgement as the author wrote it; Markdown inside a line is allowed. */
export interface AuthoredJudgement {
  readonly text: readonly ArticleInline[];
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  /** The heading where it is argued: its id or text, as written. */
  readonly see?: { readonly heading: string; readonly place: SourcePlace };
  readonly place: SourcePlace;
}

export interface AuthoredSummary {
  readonly bottomLine?: readonly ArticleInline[];
  readonly judgements: readonly AuthoredJudgement[];
  readonly known: readonly (readonly ArticleInline[])[];
  readonly watch: readonly (readonly ArticleInline[])[];
  readonly place: SourcePlace;
}

export interface ReactionSettings {
  /** Heading (text or id) of the section, as written. */
  readonly section?: string;
  /** Actor, group or sub-heading → stance. */
  readonly stances: Readonly<Record<string, string>>;
  /** Stance → what it means. */
  readonly legend: Readonly<Record<string, string>>;
}

/** A check turned off, or given another severity, with the author's reason. */
export interface CheckSetting {
  readonly severity: 'off' | 'error' | 'warning' | 'info';
  readonly reason?: string;
  /** Where the check is named; absent where a program does so. */
  readonly place?: SourcePlace;
}

export type Paper = 'a4' | 'letter';

/** The front matter after its schema; every field is as typed here or absent. */
export interface FrontMatter {
  /** Front matter, else first H1, else the file's name. Never empty. */
  readonly title: string;
  readonly titleFrom: 'front-matter' | 'heading' | 'file-name';
  readonly subtitle?: string;
  readonly description?: string;
  readonly authors: readonly string[];
  readonly organisation?: string;
  readonly series?: string;
  readonly number?: string;
  readonly contact?: string;
  readonly date?: PlainDate;
  /** Information cut-off. */
  readonly cutoff?: PlainDate;
  readonly edition?: string;
  /** BCP 47; `en` where absent. */
  readonly lang: string;
  /** Fixed words replaced by the author: name of the word → text. */
  readonly labels: Readonly<Record<string, string>>;
  readonly paper?: Paper;
  readonly toc?: boolean;
  readonly marking?: string;
  readonly status?: string;
  /** Folder of a template, relative to the article's folder. */
  readonly template?: string;
  /** Font families put before the built-in ones. */
  readonly fonts: readonly string[];
  /** `false` as written; absent: derived or from a section. */
  readonly summary?: AuthoredSummary | false;
  readonly reactions?: ReactionSettings | false;
  readonly sources: readonly SourceDescription[];
  readonly checks: Readonly<Record<string, CheckSetting>>;
  /** Place of each field that the article gives, those of labels as `labels.notes`; what the project gives has none here. */
  readonly places: Readonly<Record<string, SourcePlace>>;
}

/** The front matter as its schema hands it on: Markdown in it not yet parsed, the title not yet decided. */
export type FrontMatterFields = Omit<FrontMatter, 'title' | 'titleFrom' | 'summary'> & {
  readonly title?: string;
  readonly summary?:
    | false
    | {
        readonly bottomLine?: MarkdownText;
        readonly judgements: readonly (Omit<AuthoredJudgement, 'text'> & { readonly text: string })[];
        readonly known: readonly MarkdownText[];
        readonly watch: readonly MarkdownText[];
        readonly place: SourcePlace;
      };
};

/** A line of Markdown inside the front matter. */
export interface MarkdownText {
  readonly text: string;
  readonly place: SourcePlace;
}
