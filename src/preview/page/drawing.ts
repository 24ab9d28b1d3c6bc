import { createTypstRenderer } from '@myriaddreamin/typst.ts/renderer';

/** Size of a page in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The document that is shown, as the engine has set it. */
export interface Drawing {
  /** Puts another state of the document in the place of this one, once what is being drawn is drawn. */
  replace(bytes: Uint8Array): Promise<void>;
  readonly pages: readonly PageSize[];
  /** Draws a page (from 0) onto a canvas of its size. */
  draw(canvas: HTMLCanvasElement, page: number, pixelsPerPoint: number): Promise<void>;
}

/** Starts the renderer of typst.ts. */
export async function openDrawing(): Promise<Drawing> {
  const renderer = createTypstRenderer();
  await renderer.init({ getModule: () => ({ module_or_path: fetch('/renderer.wasm') }) });
  return new Promise((resolve, reject) => {
    // A session lasts as long as the promise in it.
    const session = renderer.runWithSession(
      (session) =>
        new Promise<never>(() => {
          const inTurn = takeTurns();
          let pages: readonly PageSize[] = [];
          resolve({
            replace: (bytes) =>
              inTurn(async () => {
                session.manipulateData({ action: 'reset', data: bytes });
                pages = session.retrievePagesInfo().map(({ width, height }) => ({ width, height }));
              }),
            get pages() {
              return pages;
            },
            async draw(canvas, page, pixelsPerPoint) {
              const context = canvas.getContext('2d');
              if (context === null) throw new Error('This browser gives no canvas to draw on');
              await inTurn(() =>
                session.renderCanvas({
                  canvas: context,
                  pageOffset: page,
                  pixelPerPt: pixelsPerPoint,
                  backgroundColor: '#ffffff',
                  dataSelection: { body: true },
                }),
              );
            },
          });
        }),
    );
    session.catch(reject);
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
