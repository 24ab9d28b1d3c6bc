/** A name of a field without its case and its joints: `bottom_line` is `bottomLine`. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
