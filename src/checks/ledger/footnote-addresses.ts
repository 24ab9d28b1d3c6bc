import type { Token } from 'markdown-it';

/** The one address in each labelled footnote that has one: such a footnote may be printed as the source's own note. */
export function footnoteAddresses(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  let label: string | undefined;
  let links: string[] = [];
  for (const { type, meta, children } of tokens) {
    if (type === 'footnote_reference_open') {
      label = String(meta?.label);
      links = [];
    } else if (type === 'footnote_reference_close') {
      const [address, ...others] = links;
      if (label !== undefined && address !== undefined && others.length === 0) addresses.set(label, address);
      label = undefined;
    } else if (label !== undefined) {
      for (const child of children ?? []) if (child.type === 'link_open') links.push(String(child.attrGet('href') ?? ''));
    }
  }
  return addresses;
}
