/** A laid-out page weighs a megabyte in the engine: from here on memory counts, and what need not be kept is given up first. */
export const heavy = { pages: 400, articleBytes: 800_000 } as const;
