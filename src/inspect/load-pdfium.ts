import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The C functions used here; pointers, lengths and truth values are numbers. */
type PdfiumFunction =
  | 'FPDF_GetPageCount'
  | 'FPDF_LoadMemDocument'
  | 'FPDF_CloseDocument'
  | 'FPDF_GetLastError'
  | 'FPDF_LoadPage'
  | 'FPDF_ClosePage'
  | 'FPDFPage_GetRotation'
  | 'FPDFPage_SetRotation'
  | 'FPDF_GetPageWidthF'
  | 'FPDF_GetPageHeightF'
  | 'FPDF_RenderPageBitmap'
  | 'FPDFBitmap_CreateEx'
  | 'FPDFBitmap_Destroy'
  | 'FPDFBitmap_GetBuffer'
  | 'FPDFBitmap_GetStride'
  | 'FPDFBitmap_FillRect'
  | 'FPDFText_LoadPage'
  | 'FPDFText_ClosePage'
  | 'FPDFText_CountChars'
  | 'FPDFText_GetUnicode'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_GetCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetCharAngle'
  | 'FPDFText_GetMatrix'
  | 'FPDFText_IsGenerated'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFTextObj_GetFont'
  | 'FPDFTextObj_GetFontSize'
  | 'FPDFTextObj_GetTextRenderMode'
  | 'FPDFFont_GetBaseFontName'
  | 'FPDFFont_GetIsEmbedded'
  | 'FPDFPage_CountObjects'
  | 'FPDFPage_GetObject'
  | 'FPDFFormObj_CountObjects'
  | 'FPDFFormObj_GetObject'
  | 'FPDFImageObj_GetImagePixelSize'
  | 'FPDFImageObj_GetImageFilterCount'
  | 'FPDFImageObj_GetImageFilter'
  | 'FPDFImageObj_GetImageDataRaw'
  | 'FPDFImageObj_GetImageDataDecoded'
  | 'FPDFPath_CountSegments'
  | 'FPDFPath_GetPathSegment'
  | 'FPDFPathSegment_GetType'
  | 'FPDFPathSegment_GetPoint'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFPageObj_GetClipPath'
  | 'FPDFClipPath_CountPaths'
  | 'FPDFClipPath_CountPathSegments'
  | 'FPDFClipPath_GetPathSegment'
  | 'FPDFPageObj_GetBounds'
  | 'FPDFPageObj_GetFillColor'
  | 'FPDFPageObj_GetStrokeColor'
  | 'FPDFPageObj_GetStrokeWidth'
  | 'FPDFPageObj_GetMarkedContentID'
  | 'FPDFPageObj_CountMarks'
  | 'FPDFPageObj_GetMark'
  | 'FPDFPageObjMark_GetName'
  | 'FPDFPageObjMark_GetParamBlobValue'
  | 'EPDF_IsEncrypted'
  | 'EPDF_RemoveEncryption'
  | 'PDFiumExt_OpenFileWriter'
  | 'PDFiumExt_SaveAsCopy'
  | 'PDFiumExt_GetFileWriterSize'
  | 'PDFiumExt_GetFileWriterData'
  | 'PDFiumExt_CloseFileWriter'
  | 'malloc'
  | 'free';

/** PDFium in WebAssembly. The views into its memory are new after it has grown: never keep them. */
export interface Pdfium {
  readonly call: Readonly<Record<PdfiumFunction, (...values: number[]) => number>>;
  readonly memory: {
    readonly HEAPU8: Uint8Array;
    readonly HEAP32: Int32Array;
    readonly HEAPU32: Uint32Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
  };
}

let loaded: Promise<Pdfium> | undefined;

/** Starts PDFium, once a process. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= start();
  return loaded;
}

/** Forgets a PDFium that has crashed; its memory cannot be trusted. The next `loadPdfium` starts another. */
export function discardPdfium(): void {
  loaded = undefined;
}

/** Looked for where packages are; to ask Node for what a package calls its own takes ten milliseconds, and is left for where it lies elsewhere. */
function findModule(): string {
  const require = createRequire(import.meta.url);
  const folders = require.resolve.paths('@embedpdf/pdfium') ?? [];
  const paths = folders.map((folder) => join(folder, '@embedpdf', 'pdfium', 'dist', 'pdfium.wasm'));
  return paths.find((path) => existsSync(path)) ?? require.resolve('@embedpdf/pdfium/pdfium.wasm');
}

async function start(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium');
  const { buffer, byteOffset, byteLength } = readFileSync(findModule());
  // Emscripten copies bytes that come in a view, and there are five million of them.
  const wasmBinary = byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
  // Its own types rest on Emscripten's, which it does not bring along.
  const { pdfium, PDFiumExt_Init } = await init({ wasmBinary } as Parameters<typeof init>[0]);
  PDFiumExt_Init();
  // The exports are called directly: Emscripten's wrappers cost more than the calls, and there are some ten a character.
  return { call: pdfium.wasmExports as unknown as Pdfium['call'], memory: pdfium as unknown as Pdfium['memory'] };
}
