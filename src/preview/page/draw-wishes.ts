/** Something that should be drawn; `look` tells it from every other page, state and size. */
export interface Wish {
  readonly look: string;
  draw(): Promise<void>;
}

/** How often in a row something is tried that cannot be drawn. */
const attempts = 3;

/**
 * Draws one wish at a time until there is none. Before each it asks for the `next` that is not given up, so what is wished
 * meanwhile takes the place of what nobody wants any more. The function returned starts it, and resolves when nothing is left to draw.
 */
export function drawWishes(next: (isGivenUp: (look: string) => boolean) => Wish | undefined): () => Promise<void> {
  let running: Promise<void> | undefined;
  const run = async () => {
    const failures = new Map<string, number>();
    const isGivenUp = (look: string) => (failures.get(look) ?? 0) >= attempts;
    for (let wish = next(isGivenUp); wish !== undefined; wish = next(isGivenUp)) {
      const { look } = wish;
      await wish.draw().catch(() => failures.set(look, (failures.get(look) ?? 0) + 1));
    }
    running = undefined;
  };
  return () => {
    running ??= Promise.resolve().then(run);
    return running;
  };
}
