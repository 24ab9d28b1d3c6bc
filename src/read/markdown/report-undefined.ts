import type { Token } from 'markdown-it';
import { finding, type SourcePlace } from '../../model/index.js';
import { undefinedReferenceOf } from './find-undefined-references.js';
import type { Reading } from './reading.js';

/** Reports a reference that has no definition. */
export function reportUndefined(token: Token, source: SourcePlace, reading: Reading): void {
  const { kind, label, text, address } = undefinedReferenceOf(token);
  if (reading.brokenLabels.has(reading.md.utils.normalizeReference(kind === 'footnote' ? `^${label}` : label))) return;
  const asText = 'or put a backslash before the bracket to print it as it is.';
  switch (kind) {
    case 'link':
      reading.findings.push(
        finding('reference-is-defined', {
          message: `Unexpected reference ${text}, expected a definition of [${label}]`,
          hint: `Add a line “[${label}]: https://… "Title"”, ${asText}`,
          source,
        }),
      );
      break;
    case 'bare-number':
      // What is wrong with a definition is told there.
      if (reading.brokenLines.has(source.line)) return;
      reading.findings.push(
        finding('reference-is-defined', {
          message: `Unexpected number ${text}, expected a definition as the other numbers have`,
          hint:
            address === undefined
              ? `Add a line “[${label}]: https://… "Title"”, ${asText}`
              : `Put a colon behind the bracket: “[${label}]: ${address}”, ${asText}`,
          source,
          severity: 'warning',
        }),
      );
      break;
    case 'footnote':
      reading.findings.push(
        finding('reference-is-defined', {
          message: `Unexpected footnote mark ${text}, expected its text`,
          hint: `Add a line “[^${label}]: …”, ${asText}`,
          source,
        }),
      );
      break;
    case 'footnote-text':
      reading.findings.push(
        finding('reference-is-defined', {
          message: `Unexpected text of the footnote ${text} amid what stands above it, expected an empty line before it`,
          hint: `Put an empty line before “${text}:”, ${asText}`,
          source,
        }),
      );
      break;
    default:
      kind satisfies never;
  }
}
