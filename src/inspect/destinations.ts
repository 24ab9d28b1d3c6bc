import type { LinkTarget } from '../model/index.js';
import type { PdfObjects } from './objects/pdf-objects.js';
import type { PdfValue } from './objects/pdf-value.js';
import { pageNumbers } from './page-numbers.js';
import type { PageNode } from './read-page-tree.js';
import { readTreePairs } from './read-tree-pairs.js';

/** Finds out where links and outline entries lead. */
export class Destinations {
  readonly named: ReadonlyMap<string, LinkTarget>;
  private readonly pageNumbers: ReadonlyMap<number | undefined, number>;

  constructor(
    private readonly objects: PdfObjects,
    pages: readonly PageNode[],
  ) {
    this.pageNumbers = pageNumbers(pages);
    this.named = this.readNamed();
  }

  /** Target of a dictionary with `A` or `Dest`: a link annotation or an outline entry. */
  target(entries: ReadonlyMap<string, PdfValue>): LinkTarget {
    if (entries.has('Dest')) return this.destination(entries.get('Dest'));
    const action = this.objects.entries(entries.get('A'));
    const kind = this.objects.name(action.get('S'));
    switch (kind) {
      case 'URI':
        return { kind: 'url', url: this.objects.text(action.get('URI')) ?? '' };
      case 'GoTo':
        return this.destination(action.get('D'));
      case undefined:
        return { kind: 'dangling' };
      default:
        return { kind: 'action', action: kind };
    }
  }

  private destination(value: PdfValue | undefined): LinkTarget {
    const found = this.objects.resolve(value);
    if (found !== null && typeof found === 'object' && found.kind === 'dictionary') return this.explicit(found.entries.get('D'));
    const name = this.objects.text(found) ?? this.objects.name(found);
    return name === undefined ? this.explicit(found) : (this.named.get(name) ?? { kind: 'dangling', name });
  }

  /** `[page /XYZ x y zoom]` and its kin. */
  private explicit(value: PdfValue | undefined): LinkTarget {
    const items = this.objects.items(value);
    const [pageReference] = items;
    // Between files a page is named by its index, from 0; some writers do so within one.
    const number =
      typeof pageReference === 'number'
        ? pageReference + 1
        : typeof pageReference === 'object' && pageReference?.kind === 'reference'
          ? this.pageNumbers.get(pageReference.number)
          : undefined;
    if (number === undefined || number > this.pageNumbers.size)
      return items.length > 1 ? { kind: 'dangling', pageGone: true } : { kind: 'dangling' };
    const [x, y] = this.position(items);
    // 0 keeps what the reader has chosen, as null does.
    const zoom = this.objects.name(items[1]) === 'XYZ' ? this.objects.number(items[4]) : undefined;
    return { kind: 'page', page: number, ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }), ...(zoom ? { zoom } : {}) };
  }

  private position(items: readonly PdfValue[]): [x: number | undefined, y: number | undefined] {
    const at = (index: number): number | undefined => this.objects.number(items[index]);
    switch (this.objects.name(items[1])) {
      case 'XYZ':
        return [at(2), at(3)];
      case 'FitH':
      case 'FitBH':
        return [undefined, at(2)];
      case 'FitV':
      case 'FitBV':
        return [at(2), undefined];
      case 'FitR':
        return [at(2), at(5)];
      default:
        return [undefined, undefined];
    }
  }

  private readNamed(): Map<string, LinkTarget> {
    const named = new Map<string, LinkTarget>();
    const { objects } = this;
    const add = (name: string, value: PdfValue | undefined): void => {
      const found = objects.resolve(value);
      const array = found !== null && typeof found === 'object' && found.kind === 'dictionary' ? found.entries.get('D') : found;
      named.set(name, this.explicit(array));
    };
    for (const [name, value] of objects.entries(objects.catalog.get('Dests'))) add(name, value);
    const names = objects.entries(objects.catalog.get('Names'));
    for (const [key, value] of readTreePairs(objects, names.get('Dests'), 'Names')) add(objects.text(key) ?? '', value);
    return named;
  }
}
