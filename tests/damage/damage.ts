import { PDFDocument } from 'pdf-lib';
import { innerScheme, linkPlaces } from '../../src/emit/link-places.js';
import { readLayout } from '../../src/emit/read-layout.js';
import { setLinkTargets } from '../../src/finish/set-link-targets.js';
import { setRowHeads } from '../../src/finish/set-row-heads.js';
import { inspectPdf } from '../../src/inspect/inspect-pdf.js';
import type { Finding, LocalTypeset, LocalTypesetter, PdfFacts, Promised } from '../../src/model/index.js';
import { chooseFonts } from '../../src/typeset/choose-fonts.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { PdfExportError } from '../../src/typeset/pdf-export-error.js';
import type { Proof } from '../helpers/proof.js';

/** What a damaged file is read as, and what it is held against. */
export interface Damaged {
  /** Absent where nothing can be read. */
  readonly found?: PdfFacts;
  /** What the reader itself says. */
  readonly findings?: readonly Finding[];
  readonly promised: Promised;
}

/** One way to spoil a briefing. */
export interface Damage {
  readonly name: string;
  /** Checks of which any may speak. */
  readonly finds: readonly string[];
  /** Nothing where the article has nothing that could be spoilt so. */
  apply(proof: Proof): Promise<Damaged | undefined>;
}

const typesetters = new WeakMap<Proof['typst'], Promise<LocalTypesetter>>();

/** A typesetter with the fonts that an article's characters need. */
function typesetterFor({ typst, promised }: Proof): Promise<LocalTypesetter> {
  const known = typesetters.get(typst);
  if (known !== undefined) return known;
  const text = ['/brief.typ', '/setup.json'].map((path) => ({ text: textOf(typst.get(path)) }));
  const opened = chooseFonts({ text, lang: promised.article.frontMatter.lang, families: [] }).then(({ files }) =>
    openTypesetter({ fonts: files }),
  );
  typesetters.set(typst, opened);
  return opened;
}

/** Sets a briefing again with changed files, as a faulty writer would have; the promise stays. */
export async function setAgain(proof: Proof, changed: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const { promised, typst } = proof;
  const all = new Map<string, string | Uint8Array>([...typst, ...changed]);
  const files = new Map([...all].flatMap(([path, content]) => (path === '/brief.typ' ? [] : [[path, Buffer.from(content)] as const])));
  const typesetter = await typesetterFor(proof);
  const result = typesetter.typeset({ main: textOf(all.get('/brief.typ')), files });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message, line }) => `${line}: ${message}`).join('\n'));
  const place = linkPlaces(readLayout(result.value.query('anchors'), result.value.pages), promised.words);
  const pdf = exported(result.value, promised);
  const linked = setLinkTargets(pdf, innerScheme, (address) => {
    const to = place(address) ?? { page: 1, y: 0, description: '' };
    return { ...to, page: Math.min(to.page, result.value.pages) };
  });
  return setRowHeads(linked);
}

const undamagedFiles = new WeakMap<Proof['typst'], Promise<Uint8Array>>();

/** The briefing set again as it was, to tell a change that changes nothing on paper. */
export function undamaged(proof: Proof): Promise<Uint8Array> {
  const known = undamagedFiles.get(proof.typst) ?? setAgain(proof, new Map());
  undamagedFiles.set(proof.typst, known);
  return known;
}

/** The engine itself refuses what breaks the standard that it is to claim; a faulty writer would not. */
function exported(document: LocalTypeset, { accessible }: Promised): Uint8Array {
  try {
    return document.pdf({ accessible });
  } catch (error) {
    if (!(error instanceof PdfExportError)) throw error;
    return document.pdf({ accessible: false });
  }
}

/** Reads whatever bytes there are. */
export async function readDamaged(bytes: Uint8Array, promised: Promised): Promise<Damaged> {
  const read = await inspectPdf(bytes);
  return read.ok ? { found: read.value, findings: read.findings, promised } : { findings: read.findings, promised };
}

/** Spoils a file that the engine is given; `undefined`, the same text or the same PDF: there is nothing to spoil. */
export function inTypst(
  name: string,
  finds: readonly string[],
  edit: (source: string, proof: Proof) => string | undefined,
  path = '/brief.typ',
): Damage {
  return {
    name,
    finds,
    async apply(proof) {
      const before = textOf(proof.typst.get(path));
      const after = edit(before, proof);
      if (after === undefined || after === before) return undefined;
      const bytes = await setAgain(proof, new Map([[path, after]]));
      return Buffer.compare(bytes, await undamaged(proof)) === 0 ? undefined : readDamaged(bytes, proof.promised);
    },
  };
}

/** Spoils the finished file's objects; `false`: there is nothing to spoil. */
export function inPdf(
  name: string,
  finds: readonly string[],
  edit: (file: PDFDocument, proof: Proof) => boolean | Promise<boolean>,
): Damage {
  return {
    name,
    finds,
    async apply(proof) {
      const file = await PDFDocument.load(proof.pdf, { updateMetadata: false });
      if (!(await edit(file, proof))) return undefined;
      return readDamaged(await file.save({ useObjectStreams: false }), proof.promised);
    },
  };
}

/** Spoils the finished file's bytes. */
export function inBytes(
  name: string,
  finds: readonly string[],
  edit: (bytes: Uint8Array) => Uint8Array | undefined | Promise<Uint8Array | undefined>,
): Damage {
  return {
    name,
    finds,
    async apply(proof) {
      const bytes = await edit(proof.pdf);
      return bytes === undefined ? undefined : readDamaged(bytes, proof.promised);
    },
  };
}

/** What the engine was given, as text. */
export function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : Buffer.from(content ?? []).toString('utf8');
}
