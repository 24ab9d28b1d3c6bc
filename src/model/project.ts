import type { CheckSetting, Paper } from './front-matter.js';
import type { SourcePlace } from './place.js';

/** What holds for all articles of a project, where neither an option nor the article itself says otherwise. */
export interface ProjectSettings {
  /** BCP 47. */
  readonly lang?: string;
  readonly authors?: readonly string[];
  readonly organisation?: string;
  readonly series?: string;
  readonly contact?: string;
  readonly marking?: string;
  readonly paper?: Paper;
  readonly toc?: boolean;
  /** Fixed words replaced: name of the word → text; an article’s own labels are put over these. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly fonts?: readonly string[];
  /** An article’s own checks are put over these. */
  readonly checks?: Readonly<Record<string, CheckSetting>>;
  /** Folder of a template, absolute or relative to the working folder. */
  readonly template?: string;
  readonly singleSided?: boolean;
  readonly largePrint?: boolean;
  /** Where each is given, by its name in the file, those of labels as `labels.notes`; absent where no file gives them. */
  readonly places?: Readonly<Record<string, SourcePlace>>;
}
