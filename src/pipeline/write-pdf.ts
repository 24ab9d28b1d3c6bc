import { type Finding, finding, type Typeset, type Typesetter } from '../model/index.js';
import { PdfExportError } from '../typeset/pdf-export-error.js';

/** The file's bytes, as PDF/UA-1 where `accessible`, and a notice of what the engine in use lacks. */
export async function writePdf(
  typeset: Typeset,
  typesetter: Typesetter,
  accessible: boolean,
): Promise<{ readonly pdf?: Uint8Array; readonly findings: readonly Finding[] }> {
  const notices = typesetter.lacks.map((message) => finding('engine-is-native', { message }));
  try {
    return { pdf: await typeset.pdf({ accessible }), findings: notices };
  } catch (error) {
    if (!(error instanceof PdfExportError)) throw error;
    return {
      findings: [
        ...notices,
        finding('typesetting-succeeds', {
          message: `Typst: ${error.message}`,
          hint: 'A changed template must keep headings, alternative texts and the title',
        }),
      ],
    };
  }
}
