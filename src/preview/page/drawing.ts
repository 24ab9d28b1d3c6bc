import { createTypstRenderer, type RenderSession } from '@myriaddreamin/typst.ts/renderer';
import type { DrawnPages } from '../preview-messages.js';

/** Size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The document that is shown, as the engine has set it. Pages count from 0. */
export interface Drawing {
  /** Puts another state of the document, or of some pages of it, in the place of this one, once what is being drawn is drawn. */
  replace(version: number, pages: DrawnPages): Promise<void>;
  readonly pages: readonly PageSize[];
  /** Number of the state that a page shows. */
  versionOf(page: number): number;
  /** Draws a page onto a canvas of its size. */
  draw(canvas: HTMLCanvasElement, page: number, pixelsPerPoint: number): Promise<void>;
}

/** A state of the document, or of a part of it, in the renderer. */
interface Layer {
  version: number;
  sizes: readonly PageSize[];
  /** Where its first page to be shown stands in the document, and which of its own it is. */
  first: number;
  own: number;
  count: number;
  readonly session: RenderSession;
}

type Renderer = ReturnType<typeof createTypstRenderer>;

/** Starts the renderer of typst.ts. */
export async function openDrawing(): Promise<Drawing> {
  const renderer = createTypstRenderer();
  await renderer.init({ getModule: () => ({ module_or_path: fetch('/renderer.wasm') }) });
  const inTurn = takeTurns();
  const [whole, part] = [await openLayer(renderer), await openLayer(renderer)];
  const layerOf = (page: number) => (page >= part.first && page < part.first + part.count ? part : whole);
  let pages: readonly PageSize[] = [];
  return {
    replace: (version, drawn) =>
      inTurn(async () => {
        const layer = drawn.part === undefined ? whole : part;
        layer.session.manipulateData({ action: 'reset', data: drawn.bytes });
        layer.sizes = layer.session.retrievePagesInfo().map(({ width, height }) => ({ width, height }));
        layer.version = version;
        // What is whole covers all parts.
        part.count = drawn.part?.count ?? 0;
        if (drawn.part !== undefined) [part.first, part.own] = [drawn.part.page - 1, drawn.part.from - 1];
        pages = whole.sizes.map((size, page) => (layerOf(page) === part ? (part.sizes[ownPage(part, page)] ?? size) : size));
      }),
    get pages() {
      return pages;
    },
    versionOf: (page) => layerOf(page).version,
    async draw(canvas, page, pixelsPerPoint) {
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('This browser gives no canvas to draw on');
      await inTurn(() => {
        const layer = layerOf(page);
        return layer.session.renderCanvas({
          canvas: context,
          pageOffset: ownPage(layer, page),
          pixelPerPt: pixelsPerPoint,
          backgroundColor: '#ffffff',
          dataSelection: { body: true },
        });
      });
    },
  };
}

function ownPage({ first, own }: Layer, page: number): number {
  return page - first + own;
}

function openLayer(renderer: Renderer): Promise<Layer> {
  return new Promise((resolve, reject) => {
    // A session lasts as long as the promise in it.
    const running = renderer.runWithSession((session) => {
      resolve({ version: 0, sizes: [], first: 0, own: 0, count: 0, session });
      return new Promise<never>(() => undefined);
    });
    running.catch(reject);
  });
}

/** The renderer must not be called while a call is running: each waits for the one before. */
function takeTurns(): (call: () => Promise<unknown>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async (call) => {
    const mine = last.then(call);
    last = mine.catch(() => undefined);
    await mine;
  };
}
