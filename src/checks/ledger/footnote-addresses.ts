import type { Token } from 'markdown-it';

/** A footnote that has one address: it may be printed as the source's own note, or in place of a reference to it. */
export interface FootnoteAddress {
  readonly address: string;
  /** All that it says. */
  readonly words: string;
}

/** The one address in each labelled footnote that has one. */
export function footnoteAddresses(tokens: readonly Token[]): ReadonlyMap<string, FootnoteAddress> {
  const addresses = new Map<string, FootnoteAddress>();
  let label: string | undefined;
  let links: string[] = [];
  let words = '';
  for (const { type, meta, children } of tokens) {
    if (type === 'footnote_reference_open') {
      label = String(meta?.label);
      links = [];
      words = '';
    } else if (type === 'footnote_reference_close') {
      const [address, ...others] = links;
      if (label !== undefined && address !== undefined && others.length === 0) addresses.set(label, { address, words });
      label = undefined;
    } else if (label !== undefined) {
      for (const child of children ?? []) {
        if (child.type === 'link_open') links.push(String(child.attrGet('href') ?? ''));
        else if (child.type === 'text') words += child.content;
      }
    }
  }
  return addresses;
}
