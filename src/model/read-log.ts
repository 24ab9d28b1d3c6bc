/** What a build looked at on disk, in the state in which it read it. */
export interface Reading {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'font';
  /** SHA-256 of a file's bytes, of the names in a folder, or of a font's size and time, since fonts come in packages that nobody edits; absent where nothing could be read. */
  readonly hash?: string;
}

/** Is told of everything that is read for a build: who keeps its result, or waits for a change, goes by it. */
export interface ReadLog {
  /** `bytes` are absent where there is no such file, or it cannot be read. */
  file(path: string, bytes: Uint8Array | undefined): void;
  /** `names` are the paths of the files in it, from the folder. */
  folder(path: string, names: readonly string[] | undefined): void;
  /** A font file that the engine loads. */
  font(path: string): void;
}
