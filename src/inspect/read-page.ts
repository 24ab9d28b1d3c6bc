import type {
  Box,
  Characters,
  ForeignText,
  ImageFacts,
  LinkFacts,
  PageFacts,
  PageMove,
  PathFacts,
  PrintedWord,
  TextLine,
  TextRun,
} from '../model/index.js';
import { joinWords } from './join-words.js';
import type { Annotations } from './read-links.js';
import type { PageNode } from './read-page-tree.js';
import type { PageText } from './read-text.js';
import { type LineContext, setLines, type WordedLine } from './set-lines.js';

/** What PDFium found on a page, as far as it was asked for. */
export interface PagePaint {
  readonly text?: PageText;
  readonly drawings?: { readonly images: readonly ImageFacts[]; readonly paths: readonly PathFacts[] };
}

/** What a page is told of itself. */
export interface PageRead {
  readonly number: number;
  readonly node: PageNode;
  readonly label: string | undefined;
  readonly turned: PageFacts['turned'];
  readonly moved: PageFacts['moved'];
  readonly foreign: PageFacts['foreign'];
}

/** A page whose lines, words and links are worked out when they are first asked for. */
export class ReadPage implements PageFacts {
  readonly number: number;
  declare readonly label?: string;
  declare readonly turned?: 90 | 180 | 270;
  declare readonly moved?: PageMove;
  declare readonly foreign?: readonly ForeignText[];
  readonly rotation: PageFacts['rotation'];
  readonly userUnit: number;
  readonly mediaBox: Box;
  readonly cropBox: Box;
  readonly trimBox: Box;
  readonly bleedBox: Box;
  private setAlready: readonly WordedLine[] | undefined;
  private joinedAlready: readonly PrintedWord[] | undefined;
  private annotationsAlready: Annotations | undefined;
  private linksAlready: readonly LinkFacts[] | undefined;

  constructor(
    { number, node, label, turned, moved, foreign }: PageRead,
    private readonly paint: PagePaint,
    readonly lineContext: LineContext,
    private readonly annotate: () => Annotations,
    private readonly lostLinks: () => readonly LinkFacts[],
  ) {
    this.number = number;
    if (label !== undefined) this.label = label;
    if (turned !== undefined) this.turned = turned;
    if (moved !== undefined) this.moved = moved;
    if (foreign !== undefined) this.foreign = foreign;
    this.rotation = node.rotation;
    this.userUnit = node.userUnit;
    this.mediaBox = node.mediaBox;
    this.cropBox = node.cropBox;
    this.trimBox = node.trimBox;
    this.bleedBox = node.bleedBox;
  }

  get width(): number {
    return this.rotation % 180 === 0 ? this.cropBox.right - this.cropBox.left : this.cropBox.top - this.cropBox.bottom;
  }

  get height(): number {
    return this.rotation % 180 === 0 ? this.cropBox.top - this.cropBox.bottom : this.cropBox.right - this.cropBox.left;
  }

  get text(): PageText {
    return this.paint.text ?? notAskedFor('text');
  }

  get characters(): Characters {
    return this.text.characters;
  }

  get runs(): readonly TextRun[] {
    return this.text.runs;
  }

  get lines(): readonly TextLine[] {
    return this.wordedLines;
  }

  get wordedLines(): readonly WordedLine[] {
    this.setAlready ??= setLines(this.text, this.lineContext);
    return this.setAlready;
  }

  get words(): readonly PrintedWord[] {
    this.joinedAlready ??= joinWords(this.wordedLines);
    return this.joinedAlready;
  }

  get annotations(): Annotations {
    this.annotationsAlready ??= this.annotate();
    return this.annotationsAlready;
  }

  get links(): readonly LinkFacts[] {
    this.linksAlready ??= [...this.annotations.links, ...this.lostLinks()];
    return this.linksAlready;
  }

  get otherAnnotations(): readonly string[] {
    return this.annotations.others;
  }

  get images(): readonly ImageFacts[] {
    return (this.paint.drawings ?? notAskedFor('drawings')).images;
  }

  get paths(): readonly PathFacts[] {
    return (this.paint.drawings ?? notAskedFor('drawings')).paths;
  }
}

/** Facts that were not read must not pass for facts that are not there. */
function notAskedFor(want: string): never {
  throw new Error(`The PDF was inspected without '${want}'.`);
}
