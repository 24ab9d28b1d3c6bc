import { innerScheme, linkPlaces } from '../../src/emit/link-places.js';
import { readLayout } from '../../src/emit/read-layout.js';
import { setLinkTargets } from '../../src/finish/set-link-targets.js';
import { setRowHeads } from '../../src/finish/set-row-heads.js';
import { inspectPdf } from '../../src/inspect/inspect-pdf.js';
import type { Check, Finding, LocalTypesetter, PdfFacts, Problem, Promised } from '../../src/model/index.js';
import { chooseFonts } from '../../src/typeset/choose-fonts.js';
import { openTypesetter } from '../../src/typeset/open-typesetter.js';
import { type BuildSettings, buildMarkdown } from './build-briefing.js';

/** A finished PDF, read, and what it is held against. */
export interface Proof {
  readonly promised: Promised;
  readonly found: PdfFacts;
  readonly pdf: Uint8Array;
  /** Path → content of everything the engine was given: `/brief.typ`, `/theme.typ`, `/setup.json`, `/positions.json`, images. */
  readonly typst: ReadonlyMap<string, string | Uint8Array>;
  readonly findings: readonly Finding[];
}

/** Builds Markdown and reads its PDF; the checks have not been run. Throws where there is no PDF. */
export async function buildProof(markdown: string | Uint8Array, settings: BuildSettings = {}): Promise<Proof> {
  const result = await buildMarkdown(markdown, { ...settings, keepTypst: true, keepPromise: true, unproved: true });
  const { pdf, typst, promised, findings } = result;
  if (pdf === undefined || typst === undefined || promised === undefined)
    throw new Error(`No PDF: ${findings.map(({ id, message }) => `${id}: ${message}`).join('\n')}`);
  return { promised, found: await factsOf(pdf), pdf, typst, findings };
}

/** Reads a PDF whatever is wrong with it; throws where it cannot be read at all. */
export async function factsOf(pdf: Uint8Array): Promise<PdfFacts> {
  const read = await inspectPdf(pdf);
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return read.value;
}

/** What one check finds. */
export function problems(check: Check, { promised, found }: Pick<Proof, 'promised' | 'found'>): readonly Problem[] {
  return [...check.run(promised, found)];
}

let typesetter: Promise<LocalTypesetter> | undefined;

/**
 * Sets a briefing again with a changed Typst file (by default `/brief.typ`), as a faulty writer would have, and reads what comes out;
 * the promise stays. Throws where the change changes nothing, so that no test damages by mistake what is not there.
 */
export async function damageTypst(proof: Proof, edit: (source: string) => string, path = '/brief.typ'): Promise<Proof> {
  const before = textOf(proof.typst.get(path));
  const after = edit(before);
  if (after === before) throw new Error(`The damage to ${path} changes nothing`);
  const typst = new Map(proof.typst).set(path, after);
  const pdf = await setAgain(typst, proof.promised);
  return { ...proof, typst, pdf, found: await factsOf(pdf) };
}

async function setAgain(typst: Proof['typst'], { words, accessible }: Promised): Promise<Uint8Array> {
  typesetter ??= chooseFonts({ text: [], lang: 'en', families: [] }).then(({ files }) => openTypesetter({ fonts: files }));
  const files = new Map([...typst].flatMap(([path, content]) => (path === '/brief.typ' ? [] : [[path, Buffer.from(content)] as const])));
  const result = (await typesetter).typeset({ main: textOf(typst.get('/brief.typ')), files });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message, line }) => `${line}: ${message}`).join('\n'));
  const layout = readLayout(result.value.query('anchors'), result.value.pages);
  const place = linkPlaces(layout, words);
  return setRowHeads(
    setLinkTargets(result.value.pdf({ accessible }), innerScheme, (address) => place(address) ?? { page: 1, y: 0, description: '' }),
  );
}

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : Buffer.from(content ?? []).toString('utf8');
}
