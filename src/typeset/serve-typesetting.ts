import { parentPort } from 'node:worker_threads';
import { heavy, type LocalTypeset, type LocalTypesetter } from '../model/index.js';
import { chooseFonts } from './choose-fonts.js';
import { openTypesetter } from './open-typesetter.js';
import { PdfExportError } from './pdf-export-error.js';
import type { TypesettingAnswer, TypesettingOrder } from './typesetter-messages.js';

let typesetter: LocalTypesetter | undefined;
let fonts: readonly string[] = [];
const files = new Map<string, Uint8Array>();
let count = 0;
/** Only the last document is kept: a thousand pages weigh a gigabyte. */
let last: { readonly number: number; readonly document: LocalTypeset } | undefined;
/** What is being handed over. */
let exported: Uint8Array = new Uint8Array();
/** In bytes. */
const longestPiece = 2_000_000;

/** What was set to warm up: faces and hyphenation patterns are loaded by their first use. */
let rehearsal: LocalTypeset | undefined;
let opening: Promise<void> = Promise.resolve();
let carryOutOther: (order: unknown) => Promise<unknown> = () => Promise.reject(new Error('Unexpected order, expected one to set type'));

/**
 * Makes this thread or process one that `startTypesetter` starts: the engine comes up while the article is still being read. Resolves
 * when it has. `other` does what else the thread can do.
 */
export function serveTypesetting(other = carryOutOther): Promise<void> {
  carryOutOther = other;
  // Most briefings need no other fonts than the built-in ones: the engine opens before anybody asks.
  opening = openWithBuiltInFonts();
  if (parentPort !== null) parentPort.on('message', (order: TypesettingOrder) => void reply(order));
  else process.on('message', (order) => void reply(order as TypesettingOrder));
  return opening;
}

async function openWithBuiltInFonts(): Promise<void> {
  try {
    const { files: builtIn } = await chooseFonts({ text: [], lang: 'en', families: [] });
    await open(builtIn);
    const rehearsed = typesetter?.typeset({ main: usualFaces, files: new Map() });
    if (rehearsed?.ok) rehearsal = rehearsed.value;
  } catch {
    // Whoever asks gets the error.
    typesetter = undefined;
  }
}

async function open(files: readonly string[]): Promise<void> {
  typesetter = await openTypesetter({ fonts: files });
  fonts = files;
}

async function reply(order: TypesettingOrder): Promise<void> {
  let answer: TypesettingAnswer;
  try {
    answer = await carryOut(order);
  } catch (error) {
    answer =
      error instanceof PdfExportError
        ? { is: 'not-exported', message: error.message }
        : error instanceof Error
          ? { is: 'failed', message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
          : { is: 'failed', message: String(error) };
  }
  if (parentPort === null) process.send?.(answer);
  // A long PDF is handed over, not copied.
  else parentPort.postMessage(answer, answer.is === 'pdf' ? [answer.bytes.buffer as ArrayBuffer] : []);
}

async function carryOut(order: TypesettingOrder): Promise<TypesettingAnswer> {
  switch (order.do) {
    case 'open': {
      await opening;
      if (typesetter === undefined || order.fonts.join() !== fonts.join()) await open(order.fonts);
      const { engine, lacks } = opened();
      return { is: 'opened', engine, lacks };
    }
    case 'typeset': {
      rehearsal = undefined;
      await dropLast();
      for (const path of order.removed) files.delete(path);
      for (const [path, bytes] of order.changed) files.set(path, bytes);
      const result = opened().typeset({ main: order.main, files });
      if (!result.ok) return { is: 'refused', diagnostics: result.diagnostics };
      last = { number: ++count, document: result.value };
      return { is: 'set', document: count, pages: result.value.pages, warnings: result.value.warnings };
    }
    case 'rehearsal': {
      const pdf = rehearsal?.pdf({ accessible: true });
      rehearsal = undefined;
      return { is: 'rehearsed', ...(pdf === undefined ? {} : { pdf }) };
    }
    case 'query':
      return { is: 'values', values: document(order.document).query(order.label) };
    case 'pdf':
      // From Node 22 on the engine’s own memory cannot be handed over.
      exported = new Uint8Array(document(order.document).pdf({ accessible: order.accessible }));
      return piece(exported, 0);
    case 'more':
      return piece(exported, order.from);
    case 'vector':
      return { is: 'vector', bytes: document(order.document).vector() };
    case 'other':
      return { is: 'other', answer: await carryOutOther(order.order) };
  }
}

/** Between processes a PDF goes piece by piece: each way through a pipe keeps what it carries twice. */
function piece(pdf: Uint8Array, from: number): TypesettingAnswer {
  const { length } = pdf;
  const isLast = from + longestPiece >= length;
  if (isLast) exported = new Uint8Array();
  return { is: 'pdf', bytes: from === 0 && isLast ? pdf : pdf.slice(from, from + longestPiece), length };
}

/** Nobody asks for a document when the next is ordered; a heavy one makes room for it, with all that is remembered of it: setting a page once more takes three milliseconds, what is remembered a hundred kilobytes. */
async function dropLast(): Promise<void> {
  const isHeavy = last !== undefined && last.document.pages > heavy.pages;
  last = undefined;
  if (isHeavy) await typesetter?.release();
}

function opened(): LocalTypesetter {
  if (typesetter === undefined) throw new Error('Unexpected order before the engine is open');
  return typesetter;
}

function document(number: number): LocalTypeset {
  if (last?.number !== number) throw new Error(`Unexpected document ${number}, expected the last one`);
  return last.document;
}

const usualFaces = `#set document(title: "Rehearsal")
#set text(font: "Source Serif 4", lang: "en", hyphenate: true)
#set page(width: 60pt)
Extraordinary *circumstances* _notwithstanding_
#text(font: "Source Sans 3", weight: 700)[Considerations #text(weight: 600)[first] #text(weight: 400)[second]]`;
