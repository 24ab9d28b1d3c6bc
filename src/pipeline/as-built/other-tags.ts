import { beginningOf } from '../../checks/paper/beginning-of.js';
import { pageRanges } from '../../checks/paper/page-ranges.js';
import type { PdfFacts, Problem, StructureChild, StructureElement, StructureValue } from '../../model/index.js';
import { tagName } from './tag-names.js';

/** One way in which tags are not those that are built, however often; `of` is the tag as it is built. */
export interface OtherTags {
  readonly kind: 'tag' | 'attribute' | 'spoken' | 'order' | 'contents';
  readonly of: string;
  readonly problem: Problem;
}

/** Attributes by which a screen reader finds its way; all others say how something looks. */
const telling = ['Scope', 'Headers', 'ColSpan', 'RowSpan', 'ListNumbering'];

/** What is read out in place of, or beside, what is printed, and in which language. */
const spoken = ['alt', 'actualText', 'expansion', 'language'] as const;

function valueIn(element: StructureElement, name: string): StructureValue | undefined {
  const own = spoken.find((key) => key === name);
  return own === undefined ? element.attributes.get(name) : element[own];
}

/** Compares the structure tree with that of the file as it is built: each way in which they differ is told once. */
export function otherTags(found: PdfFacts, built: PdfFacts): readonly OtherTags[] {
  const comparison = new TagComparison();
  const roots = (structure: PdfFacts['structure']) => structure.map((element) => ({ kind: 'element', element }) as const);
  comparison.children(undefined, { found: roots(found.structure), built: roots(built.structure) });
  return comparison.told();
}

interface Note {
  readonly kind: OtherTags['kind'];
  /** Empty where elements of several tags are meant. */
  of: string;
  /** “tag “P””, and what is expected in its place. */
  readonly what: string;
  readonly expected: string;
  readonly loss: string;
  readonly first: StructureElement;
  readonly pages: Set<number>;
  count: number;
}

/** The same element in both files. */
interface Parents {
  readonly found: StructureElement;
  readonly built: StructureElement;
}

interface Children {
  readonly found: readonly StructureChild[];
  readonly built: readonly StructureChild[];
}

type Content = Extract<StructureChild, { kind: 'content' }>;

/** Walks through two trees at once and counts in which ways they differ. */
class TagComparison {
  private readonly notes = new Map<string, Note>();

  /** Pairs children by what they hold, so that what has changed its place is still compared with itself. */
  children(parents: Parents | undefined, { found, built }: Children): void {
    const [is, was] = [keysOf(found), keysOf(built)];
    const [places, own] = [new Map(is.map((key, index) => [key, index])), new Set(was)];
    const order = was.flatMap((key) => places.get(key) ?? []);
    if (parents !== undefined && order.some((place, index) => place < (order[index - 1] ?? -1)))
      this.note({ kind: 'order', of: parents.built.role, what: 'order of the tags in', expected: 'that on paper', first: parents.found });
    const lost = built.filter((_, index) => !places.has(was[index] ?? ''));
    const added = found.filter((_, index) => !own.has(is[index] ?? ''));
    // What holds other contents may stand for each other still; what stands elsewhere is lost where it was, and is told once.
    const isSame = lost.length === added.length && [...lost, ...added].every(({ kind }) => kind === 'element');
    if (!isSame && lost.length > 0) this.unpaired('loss from the tags of', lost, parents?.built);
    else if (!isSame)
      this.unpaired(
        'other place in the tags of',
        added.filter((child) => child.kind !== 'element' || firstContent(child) !== undefined),
        parents?.found,
      );
    const standIns = new Map(isSame ? lost.map((child, index) => [child, added[index]]) : []);
    for (const [index, child] of built.entries()) {
      const other = standIns.get(child) ?? found[places.get(was[index] ?? '') ?? -1];
      if (child.kind !== 'element' || other?.kind !== 'element') continue;
      // Of what has lost all that it held nobody can say what it was.
      if (firstContent(other) !== undefined) this.element(other.element, child.element);
      else this.children({ found: other.element, built: child.element }, { found: other.element.children, built: child.element.children });
    }
  }

  private unpaired(what: string, children: readonly StructureChild[], parent: StructureElement | undefined): void {
    const elements = new Set(children.map((child) => (child.kind === 'element' ? child.element : parent)));
    for (const first of elements)
      if (first !== undefined) this.note({ kind: 'contents', of: first.role, what, expected: 'it where it is printed', first });
  }

  private element(found: StructureElement, built: StructureElement): void {
    const isPlain = built.role === 'Span' && found.tag === built.tag;
    if (found.role !== built.role && !isPlain) {
      // These say that nobody else should read on.
      const loss = /^(?:Private|Artifact)$/.test(found.role) ? 'a screen reader passes it over' : undefined;
      const about = { kind: 'tag', of: built.role, what: `tag “${found.role}” of`, expected: `“${built.role}”`, first: found } as const;
      this.note(loss === undefined ? about : { ...about, loss });
    }
    for (const name of [...telling, ...spoken]) {
      const [is, was] = [found, built].map((element) => valueIn(element, name));
      if (String(is) === String(was)) continue;
      const what = is === undefined ? `loss of “${name}” of` : `“${name}” ${String(is)} of`;
      this.note({
        kind: telling.includes(name) ? 'attribute' : 'spoken',
        of: built.role,
        what,
        expected: was === undefined ? 'none' : `“${name}” ${String(was)}`,
        first: found,
      });
    }
    this.children({ found, built }, { found: found.children, built: built.children });
  }

  private note({ kind, of, loss, ...about }: Omit<Note, 'count' | 'loss' | 'pages'> & { readonly loss?: string }): void {
    // One attribute has many values, and what is lost or added has many tags.
    const key =
      kind === 'contents'
        ? about.what
        : kind === 'attribute' || kind === 'spoken'
          ? `${of} ${about.what.split('”')[0]}`
          : `${of} ${about.what}`;
    const known = this.notes.get(key);
    const pages = about.first.places.map(({ page }) => page);
    if (known === undefined) this.notes.set(key, { kind, of, loss: loss ?? tagName(of).loss, ...about, count: 1, pages: new Set(pages) });
    else {
      known.count += 1;
      for (const page of pages) known.pages.add(page);
      if (known.of !== of) known.of = '';
    }
  }

  told(): readonly OtherTags[] {
    return [...this.notes.values()].map(({ kind, of, what, expected, loss, first, count, pages }) => {
      const { one, many } = tagName(of);
      const text = first.text.trim() === '' ? '' : `“${beginningOf(first.text)}”`;
      const where = pages.size > 1 ? ` on pages ${pageRanges([...pages].sort((a, b) => a - b))}` : '';
      const whose = count === 1 ? `${one} ${text}`.trim() : `${count} ${many}${where}${text === '' ? '' : `, the first ${text}`}`;
      const problem: Problem = {
        message: `Unexpected ${what} ${whose}, expected ${expected}`,
        hint: `Build the file again: a program has changed its tags since, and now ${loss}.`,
        paper: first.places[0] ?? { page: 1 },
      };
      return { kind, of, problem };
    });
  }
}

/** One for each; what holds nothing that is printed, such as an empty line of code, is known by its number. */
function keysOf(children: readonly StructureChild[]): readonly string[] {
  const counts = new Map<string, number>();
  return children.map((child) => {
    const key = keyOf(child);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? key : `${key} ${count}`;
  });
}

/** By the content that comes first on paper, in whatever order the element has them; an element without any by the link in it. */
function keyOf(child: StructureChild): string {
  const content = firstContent(child);
  if (content !== undefined) return `${content.page} ${content.contentId}`;
  // Links may come in another order on their page.
  return child.kind === 'annotation' ? `annotation ${child.link === undefined}` : 'element';
}

function firstContent(child: StructureChild): Content | undefined {
  if (child.kind !== 'element') return child.kind === 'content' ? child : undefined;
  let first: Content | undefined;
  for (const inner of child.element.children) {
    const content = firstContent(inner);
    if (content !== undefined && (first === undefined || isBefore(content, first))) first = content;
  }
  return first;
}

function isBefore(one: Content, other: Content): boolean {
  return one.page < other.page || (one.page === other.page && one.contentId < other.contentId);
}
