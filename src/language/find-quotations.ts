/** One sign of a quotation, with a space that it brings along on its inner side. */
export interface QuotationSign {
  readonly from: number;
  readonly to: number;
}

/** A quotation within a text, in whichever marks; one that is cut off has but one of its signs. */
export interface FoundQuotation {
  readonly open?: QuotationSign;
  readonly close?: QuotationSign;
  /** 1 where no other quotation stands round it. */
  readonly depth: number;
}

/** What closes a quotation that one of these signs opened: „Deutsch“ and „polski”, »Deutsch« and »suomi», « français ». */
const closings: ReadonlyMap<string, string> = new Map([
  ['„', '“”'],
  ['‟', '”'],
  ['“', '”“'],
  ['”', '”'],
  ['"', '"'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‚', '‘’'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);
const everySign = /[“”„‟«»"‹›‚‘’「」『』]/gu;
/** Signs of scripts without spaces between words. */
const corner = /[「」『』]/u;
/** An apostrophe looks like the sign that closes ‘these’. */
const single = /[‚‘’]/u;

interface Opened {
  readonly sign: string;
  readonly own: QuotationSign;
}

/**
 * Quotations in the order in which they end. A sign opens where a word begins and closes where one ends, so that an arrow (“News » Report”)
 * and an apostrophe are none. Where apostrophes cannot be told from closing signs (‘the boys’ room’), single ones are left as they are.
 */
export function findQuotations(text: string): readonly FoundQuotation[] {
  const signs = [...text.matchAll(everySign)];
  const hasApostrophes = isAmbiguous(text, signs);
  const open: Opened[] = [];
  const closed: { readonly open?: QuotationSign; readonly close?: QuotationSign }[] = [];
  for (const { 0: sign, index } of signs) {
    if (hasApostrophes && single.test(sign)) continue;
    const place = open.findLastIndex((other) => closings.get(other.sign)?.includes(sign) === true);
    const opener = open[place];
    if (opener !== undefined && closesAt(text, index, hasSpace(opener.own))) {
      closed.push(...open.splice(place + 1).map(({ own }) => ({ open: own })));
      open.pop();
      closed.push({ open: opener.own, close: { from: hasSpace(opener.own) ? beforeSpace(text, index) : index, to: index + 1 } });
    } else if (closings.has(sign) && opensAt(text, index, open.at(-1)?.own.to)) {
      open.push({ sign, own: { from: index, to: behindSpace(text, index + 1, sign) } });
    } else if (closesAt(text, index, false) && !single.test(sign)) {
      closed.push({ close: { from: index, to: index + 1 } });
    }
  }
  closed.push(...open.map(({ own }) => ({ open: own })));
  const pairs = closed.flatMap((pair) => (pair.open !== undefined && pair.close !== undefined ? [[pair.open.from, pair.close.from]] : []));
  return closed.map((pair) => {
    const at = (pair.open ?? pair.close)?.from ?? 0;
    return { ...pair, depth: 1 + pairs.filter(([from = 0, to = 0]) => from < at && at < to).length };
  });
}

/** Whether more single signs could close than open. */
function isAmbiguous(text: string, signs: readonly RegExpExecArray[]): boolean {
  const singles = signs.filter(([sign]) => single.test(sign));
  const opening = singles.filter(({ 0: sign, index }) => sign !== '’' && opensAt(text, index)).length;
  const closing = singles.filter(({ 0: sign, index }) => sign !== '‚' && !opensAt(text, index) && closesAt(text, index, false)).length;
  return closing > opening;
}

/** `behind`: the end of the sign that opened last, which another one may touch. */
function opensAt(text: string, at: number, behind?: number): boolean {
  const [before, sign = '', after = ' '] = [text[at - 1], text[at], text[at + 1]];
  if (corner.test(sign)) return true;
  const begins = before === undefined || at === behind || /[\s([{/–—-]/u.test(before) || closings.has(before);
  return begins && (!/[\s,.;:)\]]/u.test(after) || (/[«‹]/u.test(sign) && at + 2 < text.length));
}

function closesAt(text: string, at: number, spaced: boolean): boolean {
  const [before, after = ' '] = [text[at - 1], text[at + 1]];
  if (corner.test(text[at] ?? '')) return true;
  return before !== undefined && (spaced || !/\s/u.test(before)) && !/[\p{L}\p{N}]/u.test(after);
}

function hasSpace({ from, to }: QuotationSign): boolean {
  return to - from > 1;
}

function behindSpace(text: string, at: number, sign: string): number {
  return /[«‹]/u.test(sign) && /\s/u.test(text[at] ?? '') ? at + 1 : at;
}

function beforeSpace(text: string, at: number): number {
  return /\s/u.test(text[at - 1] ?? '') ? at - 1 : at;
}
