/** Parameters that tell where a reader came from. Such as may choose the page (`id`, `ref`, `source`, `s`) are not among them. */
const names: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'hsctatracking',
  'igsh',
  'igshid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'oly_anon_id',
  'oly_enc_id',
  'ref_src',
  'ref_url',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'xtor',
  'yclid',
]);

/** Whether a parameter of a URL, given by its name, only serves to track readers. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return names.has(lower) || lower.startsWith('utm_');
}
