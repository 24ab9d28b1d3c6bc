/** What a file asks of the programs that show, read out or print it. */
export interface ViewerSetting {
  /** Its PDF name: `Direction`, `NumCopies`, `OpenAction`, `Tabs`. */
  readonly name: string;
  /** `R2L`, `5`, `page 3`; of what a page should have and has not, `none`. */
  readonly value: string;
  /** Absent where it holds of the whole file. */
  readonly page?: number;
}
