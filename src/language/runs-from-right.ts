/** Those that are written so unless their tag names another script. */
const languages: ReadonlySet<string> = new Set(
  'ar arc azb bqi ckb dv fa glk he iw ji ks lrc mzn nqo pnb prs ps sd skr syr ug ur yi'.split(' '),
);
const scripts: ReadonlySet<string> = new Set(['arab', 'aran', 'hebr', 'nkoo', 'syrc', 'thaa']);

/** Whether a language, given as a BCP 47 tag, is written from right to left: `ur` and `pa-Arab` are, `pa` and `ur-Latn` are not. */
export function runsFromRight(tag: string): boolean {
  const [language = '', ...others] = tag.trim().toLowerCase().split(/[-_]/);
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return script === undefined ? languages.has(language) : scripts.has(script);
}
