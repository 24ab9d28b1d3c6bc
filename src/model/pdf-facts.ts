import type { LinkFacts, LinkTarget, PrintedLink } from './link-facts.js';
import type { PageChanges } from './page-changes.js';
import type { Box, PaperPlace } from './place.js';
import type { ViewerSetting } from './viewer-setting.js';

/**
 * What an independent reader finds in a finished PDF. Lengths are points in the page's own coordinates (origin bottom left), pages count from 1.
 * A file that is read from right to left is given as in a mirror, its letters in the order of reading: what holds of left and right holds of it too.
 */
export interface PdfFacts {
  readonly pages: readonly PageFacts[];
  readonly fonts: readonly FontFacts[];
  readonly outline: readonly OutlineEntry[];
  readonly metadata: PdfMetadata;
  /** Top elements of the structure tree; empty where the file is not tagged. */
  readonly structure: readonly StructureElement[];
  readonly namedDestinations: ReadonlyMap<string, LinkTarget>;
  /** Words of the body (no artifacts) in content order, hyphenation undone over lines and pages. */
  readonly words: readonly PrintedWord[];
  /** Links in reading order; the parts of one link over lines and pages are one. */
  readonly printedLinks: readonly PrintedLink[];
  readonly encrypted: boolean;
  /** The file is read from right to left: x counts from the right edge. */
  readonly fromRight: boolean;
  /** Scripts, attachments and actions other than going to a page, by their PDF names. */
  readonly liveParts: readonly string[];
  readonly viewerSettings: readonly ViewerSetting[];
}

export interface PageFacts extends PageChanges {
  readonly number: number;
  /** As a viewer shows it: `iv`, `7`; absent where the file has no labels. */
  readonly label?: string;
  /** Of the crop box, turned as `rotation` says. */
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  /** How many points a unit of the page has: 1 but where the file says otherwise. */
  readonly userUnit: number;
  readonly mediaBox: Box;
  readonly cropBox: Box;
  /** The crop box where the file names none; so the bleed box. */
  readonly trimBox: Box;
  readonly bleedBox: Box;
  readonly characters: Characters;
  readonly runs: readonly TextRun[];
  readonly lines: readonly TextLine[];
  /** Body and artifacts; a word that goes on overleaf is cut here, `PdfFacts.words` has it whole. */
  readonly words: readonly PrintedWord[];
  readonly links: readonly LinkFacts[];
  /** Subtypes of annotations that are no links. */
  readonly otherAnnotations: readonly string[];
  readonly images: readonly ImageFacts[];
  readonly paths: readonly PathFacts[];
}

/** The characters of a page in content order, as columns: a page has thousands. Boxes are left, bottom, right, top at `4 * i`. */
export interface Characters {
  readonly count: number;
  /** Code points; a hyphen at a line's end is U+002D, hard or soft (see `TextLine.ending`). */
  readonly codes: Uint32Array;
  /** Index into `PageFacts.runs`. */
  readonly runs: Uint32Array;
  /** From advance width, ascent and descent. */
  readonly loose: Float32Array;
  /** Of the glyph's outline. */
  readonly ink: Float32Array;
  /** Indices of glyphs the file gives no Unicode value; their code may be U+FFFD. A glyph that no font has is often among them. */
  readonly unmapped: readonly number[];
}

/** Red, green, blue, opacity; 0 to 255. */
export type Colour = readonly [number, number, number, number];

/** What is drawn on a page can be told apart by paint order, and belongs to a tag, to an artifact or to neither. */
export interface Painted {
  /** Ascending with painting: what is higher lies above. */
  readonly order: number;
  /** Marked-content id, which structure elements name. */
  readonly contentId?: number;
  readonly artifact: boolean;
  /** A clipping path lets nothing of it show outside of this box; absent where there is none. */
  readonly clip?: Box;
}

/** One text object: characters of one font, size and colour on one baseline. */
export interface TextRun extends Painted {
  /** Index into `PdfFacts.fonts`. */
  readonly font: number;
  /** As printed. */
  readonly size: number;
  readonly colour: Colour;
  /** Degrees counter-clockwise. */
  readonly angle: number;
  readonly baseline: number;
  readonly box: Box;
  /** False for text that is there to be copied only (render mode 3). */
  readonly visible: boolean;
  /** What the file says the glyphs stand for; where it does, they are read so. */
  readonly actualText?: string;
  /** Characters `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

export type LineEnding = 'none' | 'hard-hyphen' | 'soft-hyphen';

/** Text side by side on one height; a gap wider than two ems, or the edge of a table cell, begins another line. */
export interface TextLine {
  /** As printed, hyphen included; gaps between words are single spaces. */
  readonly text: string;
  readonly box: Box;
  /** Of the run with the largest type. */
  readonly baseline: number;
  readonly size: number;
  readonly ending: LineEnding;
  readonly artifact: boolean;
  readonly from: number;
  readonly to: number;
}

export interface PrintedWord {
  readonly text: string;
  /** A raised, smaller number or sign under a link: a note's mark, which is a word of its own. */
  readonly isMark: boolean;
  /** No space parts it from the word before: a mark, or what comes right behind one. */
  readonly glued: boolean;
  /** One box a line. */
  readonly places: readonly Required<PaperPlace>[];
  /** Offsets in the text at which its later lines begin; absent where it stands on one line. */
  readonly breaks?: readonly number[];
  readonly artifact: boolean;
}

export interface ImageFacts extends Painted {
  readonly box: Box;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** Printed resolution, the lower of the two directions. */
  readonly ppi: number;
  /** Absent where it is in a form that is not read. */
  readonly content?: ImageContent;
}

/** What an image shows: the JPEG file that it is, or its colours (`pictureSamples`) without regard to what shines through. */
export type ImageContent = { readonly kind: 'jpeg'; readonly sha256: string } | { readonly kind: 'pixels'; readonly samples: Uint8Array };

export interface PathFacts extends Painted {
  readonly kind: 'line' | 'rectangle' | 'shape';
  readonly box: Box;
  readonly fill?: Colour;
  readonly stroke?: { readonly colour: Colour; readonly width: number };
}

export interface FontFacts {
  /** PostScript name without the subset's tag. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`. */
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  /** 400 is regular, 700 bold; from the file, else from the name. */
  readonly weight: number;
  readonly italic: boolean;
}

export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  readonly target: LinkTarget;
  readonly children: readonly OutlineEntry[];
}

export interface PdfMetadata {
  /** `1.7` */
  readonly version: string;
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator?: string;
  readonly producer?: string;
  /** As in the file: `D:20250102000000Z`. */
  readonly created?: string;
  readonly modified?: string;
  readonly language?: string;
  /** The file says that its structure is complete. */
  readonly tagged: boolean;
  /** The window is to show the title, not the file's name. */
  readonly showsTitle: boolean;
  /** Absent also where an encrypted file keeps it to itself. */
  readonly xmp?: string;
  /** Part of PDF/UA that the file claims. */
  readonly pdfUa?: number;
  /** `2b` */
  readonly pdfA?: string;
}

export interface StructureElement {
  /** As the file names it. */
  readonly tag: string;
  /** Standard tag that stands for it by the role map, else `tag`. */
  readonly role: string;
  readonly alt?: string;
  readonly actualText?: string;
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly language?: string;
  readonly title?: string;
  readonly id?: string;
  /** It names another parent than the element that it stands in, or what it holds is another’s by the file’s parent tree. */
  readonly strays?: true;
  /** Attributes of all owners: `Scope`, `ColSpan`, `Headers`, … */
  readonly attributes: ReadonlyMap<string, StructureValue>;
  readonly children: readonly StructureChild[];
  /** All text inside, hyphenation undone. */
  readonly text: string;
  /** One box a page. */
  readonly places: readonly Required<PaperPlace>[];
}

export type StructureValue = string | number | boolean | readonly StructureValue[];

export type StructureChild =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'content'; readonly page: number; readonly contentId: number }
  /** `link` is the index into `PageFacts.links`, absent for another annotation. */
  | { readonly kind: 'annotation'; readonly page: number; readonly link?: number };
