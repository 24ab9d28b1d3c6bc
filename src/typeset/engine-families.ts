/** Families that the engine brings along, the same everywhere: it falls back on them in a drawing for signs that its font lacks. */
export const engineFamilies: readonly string[] = ['Libertinus Serif', 'New Computer Modern', 'DejaVu Sans Mono'];
