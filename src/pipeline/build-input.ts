/** One article to build. */
export interface BuildInput {
  /** As it is named in findings. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Absolute folder of the article: images, sources file and template are looked up from it. */
  readonly folder: string;
  readonly slug: string;
}
