import type { SourcePlace } from './place.js';

/** Why words of the article are not where the article has them. */
export type Departure =
  | {
      readonly kind: 'moved';
      readonly what: 'citation-label' | 'actor' | 'separator' | 'summary-section';
      readonly words: string;
      readonly place: SourcePlace;
    }
  | {
      readonly kind: 'left-out';
      readonly what:
        | 'comment'
        | 'skipped'
        | 'repeated-title'
        | 'merged-item'
        | 'heading-of-notes'
        | 'html-tag'
        | 'export-residue'
        | 'surplus-cell'
        | 'broken-definition'
        | 'caption-colon'
        | 'broken-link'
        | 'front-matter-title';
      readonly words: string;
      readonly place: SourcePlace;
    }
  | {
      readonly kind: 'repeated';
      readonly what: 'derived-summary' | 'contents' | 'running-head' | 'source-list';
      readonly words: string;
      readonly place?: SourcePlace;
    };
