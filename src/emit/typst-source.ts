declare const brand: unique symbol;

/** Typst code. Only `emit` can make it, from its own templates and from escaped text: nothing of an article becomes code. */
export type TypstSource = string & { readonly [brand]: true };

/** Builds Typst code from literal code and values that are code already (or plain numbers and booleans). */
export function typst(code: TemplateStringsArray, ...values: readonly (TypstSource | number | boolean)[]): TypstSource {
  let source = code[0] ?? '';
  values.forEach((value, index) => {
    source += (typeof value === 'number' ? numeral(value) : String(value)) + (code[index + 1] ?? '');
  });
  return source as TypstSource;
}

/** Joins pieces of code. */
export function joined(parts: Iterable<TypstSource>, separator: ',' | '' | '\n' = ''): TypstSource {
  return [...parts].join(separator) as TypstSource;
}

/** A Typst array: a trailing comma makes it one even with a single element. */
export function array(parts: readonly TypstSource[]): TypstSource {
  return parts.length === 0 ? typst`()` : typst`(${joined(parts, ',')},)`;
}

/** Lengths need no more than a thousandth; a fixed number of digits keeps the bytes the same everywhere. */
function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Unexpected ${value}, expected a finite number`);
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
