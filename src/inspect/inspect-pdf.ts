import { type Finding, finding, type Outcome, type PdfFacts } from '../model/index.js';
import { decrypt } from './decrypt.js';
import { joinPaints } from './join-paints.js';
import { discardPdfium, loadPdfium } from './load-pdfium.js';
import { PdfObjects } from './objects/pdf-objects.js';
import { type PaintedPages, type PaintRequest, paintPages } from './paint-pages.js';
import { ReadFacts, type ReadFile } from './read-facts.js';
import { readFonts } from './read-fonts.js';
import { readPageTree } from './read-page-tree.js';
import { withDirection } from './with-direction.js';

/** What is read from the pages. `text`: characters, lines, words; `drawings`: images and paths; `syntax`: every object of the file is parsed, for findings. All else costs nothing before it is asked for. */
export type Want = 'text' | 'drawings' | 'syntax';

/** Another reader of the same file, in another thread: each reads its pages, and is given the other’s. */
export interface ReadingPartner {
  /** Whether a page (from 1) is read here. */
  isOwn(page: number): boolean;
  give(own: PaintedPages): void;
  /** What the other has read; undefined where nothing comes from there. */
  readonly others: Promise<PaintedPages | undefined>;
}

/** How the pages are read: those of `moves` as if nothing on them lay elsewhere than it was set; with `keepsForeign` what another program has put upon them as if it were their own; `fromRight` is the direction of its text, where it is known: it is read so, if it can be, whatever the file asks of viewers. */
export type ReadingTerms = Partial<Pick<ReadFile, 'moves' | 'keepsForeign' | 'fromRight'>>;

const everything: readonly Want[] = ['text', 'drawings', 'syntax'];
/** Findings about one file; a broken file breaks in a thousand places. */
const mostFindings = 10;

/**
 * Reads a finished PDF. Any bytes will do: what keeps a file from being read is a finding `opens-everywhere`, and a broken file is read as far as it goes.
 * A fact that was not wanted throws when it is asked for.
 */
export async function inspectPdf(
  bytes: Uint8Array,
  wants: readonly Want[] = everything,
  partner?: ReadingPartner,
  terms: ReadingTerms = {},
): Promise<Outcome<PdfFacts>> {
  const version = /%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  if (version === undefined) return { ok: false, findings: [broken('The file is no PDF: it does not begin with “%PDF-”.')] };
  try {
    return await readWhole(bytes, version, wants, { partner, terms });
  } catch (error) {
    // WebAssembly’s own error class is no global that TypeScript knows in Node.
    if (!(error instanceof Error) || (error.name !== 'RuntimeError' && !(error instanceof RangeError))) throw error;
    // PDFium has come to grief, and its memory with it.
    discardPdfium();
    return { ok: false, findings: [broken(`The file brings its reader down: ${error.message}.`)] };
  }
}

async function readWhole(
  bytes: Uint8Array,
  version: string,
  wants: readonly Want[],
  { partner, terms }: { readonly partner: ReadingPartner | undefined; readonly terms: ReadingTerms },
): Promise<Outcome<PdfFacts>> {
  let objects = new PdfObjects(bytes);
  const encrypted = objects.trailer.has('Encrypt');
  if (encrypted) {
    const plain = decrypt(await loadPdfium(), bytes);
    if (plain === undefined)
      return { ok: false, findings: [broken('The file is locked: it asks for a password, or its encryption is unknown.')] };
    objects = new PdfObjects(plain);
  }
  const nodes = readPageTree(objects);
  const findings: Finding[] = [];
  if (nodes.length === 0) return { ok: false, findings: [...problems(objects), broken('The file has no pages.')] };
  const fonts = readFonts(objects, nodes);
  const needsPdfium = wants.includes('text') || wants.includes('drawings');
  const request = { pageCount: nodes.length, known: fonts, wants };
  const asked = asksFromRight(objects);
  const turned = terms.fromRight === undefined || terms.fromRight === asked ? undefined : withDirection(bytes, terms.fromRight);
  const painted = needsPdfium ? await paintTogether(turned ?? bytes, request, partner) : { paints: [], fonts, unreadable: [] };
  if (painted === undefined) return { ok: false, findings: [...problems(objects), broken('No reader can open the file.')] };
  for (const page of painted.unreadable) findings.push(broken(`Page ${page} cannot be read.`, page));
  if (wants.includes('syntax')) objects.readAll();
  const { paints } = painted;
  const fromRight = turned === undefined ? asked : !asked;
  const value = new ReadFacts({ objects, version, encrypted, nodes, paints, fonts: painted.fonts, ...terms, fromRight });
  return { ok: true, value, findings: [...problems(objects), ...findings] };
}

/** Where nothing comes from the other reader, this one reads all. */
async function paintTogether(
  bytes: Uint8Array,
  request: PaintRequest,
  partner: ReadingPartner | undefined,
): Promise<PaintedPages | undefined> {
  const pdfium = await loadPdfium();
  if (partner === undefined) return paintPages(pdfium, bytes, request);
  const own = paintPages(pdfium, bytes, request, (page) => partner.isOwn(page));
  if (own === undefined) return undefined;
  partner.give(own);
  const others = (await partner.others) ?? paintPages(pdfium, bytes, request, (page) => !partner.isOwn(page));
  return others && joinPaints(own, others, request.known.length);
}

/** Whether the file asks to be read from right to left. */
function asksFromRight(objects: PdfObjects): boolean {
  return objects.name(objects.entries(objects.catalog.get('ViewerPreferences')).get('Direction')) === 'R2L';
}

function problems(objects: PdfObjects): Finding[] {
  const unique = [...new Set(objects.problems)];
  const shown = unique.slice(0, mostFindings).map((problem) => broken(`The file’s syntax is broken: ${problem}.`));
  return unique.length > mostFindings
    ? [...shown, broken(`The file’s syntax is broken in ${unique.length - mostFindings} more places.`)]
    : shown;
}

function broken(message: string, page?: number): Finding {
  const hint = 'Build the briefing again; if a tool has changed the file since, leave that step out.';
  return finding('opens-everywhere', { message, hint, ...(page === undefined ? {} : { paper: { page } }) });
}
