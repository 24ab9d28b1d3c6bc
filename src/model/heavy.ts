/** A laid-out page weighs a megabyte in the engine: from here on memory counts, and what need not be kept is given up first. */
export const heavy = { pages: 400, articleBytes: 800_000 } as const;

/** Up to so many pages two threads prove a briefing: in a longer one both would have more to keep than each is spared of work. */
export const mostSharedPages = 100;
