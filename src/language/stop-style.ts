/** How a language sets a comma or a full stop beside quotation marks that close. */
export interface StopStyle {
  /** Before the marks, whatever it belongs to. */
  readonly isWithin: boolean;
  /** Signs that it stands behind although the title ends in `?`, `!` or `…`. */
  readonly behindSigns: string;
}

/** Chicago Manual of Style, 6.9 (within the marks), 6.125 and 14.96 (not beside `?` or `!` of a title). */
const american: StopStyle = { isWithin: true, behindSigns: '' };
/** New Hart’s Rules, 9.2: outside, unless it is part of what is quoted; so ‘Can the subaltern speak?’, in … No full stop follows a `?` that ends the sentence as well. */
const british: StopStyle = { isWithin: false, behindSigns: ',' };
/**
 * A sign of the title stays within, one of the sentence stands outside, and neither replaces the other. German: Amtliches Regelwerk,
 * § 90–93. French: Lexique des règles typographiques en usage à l’Imprimerie nationale, « Guillemets ». Spanish: Diccionario
 * panhispánico de dudas, «comillas», 3. Russian: Rosenthal, Spravochnik po pravopisaniyu i literaturnoy pravke, § 135. Ukrainian: Ukrainskyi
 * pravopys (2019), on quotation marks. Languages without fixed words of their own do so, too.
 */
const logical: StopStyle = { isWithin: false, behindSigns: ',.' };

/** Regions whose English is punctuated as in the United States; that of no region is (CLDR takes `en` for `en-US`). */
const americanRegions: ReadonlySet<string> = new Set(['us', 'ca', 'ph', 'pr', 'lr']);

/** The style of a BCP 47 tag. */
export function stopStyle(lang: string): StopStyle {
  const [code, ...others] = lang.trim().toLowerCase().split(/[-_]/);
  if (code !== 'en') return logical;
  const region = others.find((subtag) => /^(?:[a-z]{2}|\d{3})$/.test(subtag));
  return region === undefined || americanRegions.has(region) ? american : british;
}
