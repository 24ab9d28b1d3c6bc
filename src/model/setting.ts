import type { SourcePlace } from './place.js';

/** Where the value of a setting comes from. */
export type SettingOrigin =
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'front-matter' | 'config' | 'sources-file'; readonly place: SourcePlace }
  | { readonly kind: 'editions-file'; readonly place: SourcePlace }
  /** Words of the article below its front matter. */
  | { readonly kind: 'article' }
  | { readonly kind: 'default' };

export type SettingValue = string | boolean | readonly string[] | { readonly [name: string]: SettingValue };

/** One thing that decides how a briefing is made. */
export interface Setting {
  /** As front matter or `brief.config.json` name it, the entries of a map with a dot. */
  readonly name: string;
  /** Absent: there is none. */
  readonly value?: SettingValue;
  readonly from: SettingOrigin;
}
