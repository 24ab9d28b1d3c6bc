const circled = /[\u2460-\u2473\u24b6-\u24ff\u2776-\u2793]/gu;

/** A text with its circled figures and letters in parentheses instead, as they are printed where no font has them. */
export function withoutCircles(text: string): string {
  return text.replace(circled, (sign) => `(${inCircle(sign)})`);
}

/** What stands in a circle; of some circles Unicode does not say it, and the figures run from one to ten, or to twenty. */
function inCircle(sign: string): string {
  const at = sign.charCodeAt(0);
  if (at === 0x24ff) return '0';
  if (at >= 0x2776) return String(((at - 0x2776) % 10) + 1);
  if (at >= 0x24eb) return String(at < 0x24f5 ? at - 0x24eb + 11 : at - 0x24f5 + 1);
  return sign.normalize('NFKC');
}
