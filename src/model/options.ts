import type { Paper } from './front-matter.js';
import type { ProjectSettings } from './project.js';

/** How a briefing is made, apart from the article; what is absent comes from the front matter, the project or a default. */
export interface BuildOptions {
  readonly paper?: Paper;
  /** Both sides of a leaf with the same margins. */
  readonly singleSided?: boolean;
  /** Body at 14 pt. */
  readonly largePrint?: boolean;
  /** Folder of a template, absolute or relative to the working folder. */
  readonly template?: string;
  /** DRAFT on every page; reference errors become warnings. */
  readonly draft?: boolean;
  /** `false`: no bars beside changed lines. */
  readonly changeBars?: boolean;
  /** Number the notes afresh, whatever numbers they had in the edition before. */
  readonly renumber?: boolean;
  /** What holds for the whole project, below what the article says. */
  readonly config?: ProjectSettings;
}
