import { type Box, holdsMiddle, type LinkFacts } from '../model/index.js';
import type { Annotations } from './read-links.js';
import type { ContentReference } from './read-structure.js';
import { extent, type PageText } from './read-text.js';
import { isSpace } from './set-lines.js';

/** Links that the tags of a file have and its pages have no more: met one by one while the structure is read. */
export class LostLinks {
  /** Annotations that no page names, by the page on which they stood. */
  private readonly byPage = new Map<number, LinkFacts[]>();
  /** Of what is tagged as a link, and has not even an annotation that no page names, the contents by their page. */
  private readonly unlinked = new Map<number, (readonly number[])[]>();

  constructor(
    private readonly annotationsOf: (page: number) => Annotations | undefined,
    private readonly read: (annotation: number, page: number) => LinkFacts | undefined,
    private readonly pageCount: number,
  ) {}

  /** Index of a link among its page's; one that no page names any more is taken up behind them. */
  indexOf(page: number, annotation: number): number | undefined {
    const own = this.annotationsOf(page);
    const index = own?.linkByObject.get(annotation);
    if (own === undefined || index !== undefined || this.isElsewhere(annotation)) return index;
    const link = this.read(annotation, page);
    if (link === undefined) return undefined;
    const lost = this.byPage.get(page) ?? [];
    this.byPage.set(page, lost);
    return own.links.length + lost.push(link) - 1;
  }

  takeUnlinked(contents: readonly ContentReference[]): void {
    for (const page of new Set(contents.map((content) => content.page))) {
      const ids = contents.flatMap((content) => (content.page === page ? [content.contentId] : []));
      const others = this.unlinked.get(page);
      if (others === undefined) this.unlinked.set(page, [ids]);
      else others.push(ids);
    }
  }

  /** What a page’s annotations lack, once the structure is read. */
  besidePage(page: number): readonly LinkFacts[] {
    return this.byPage.get(page) ?? [];
  }

  /** What is gone from the file itself, where its contents stand; a link that its tag does not name may stand there all the same. */
  byContents(page: number, text: () => PageText, others: readonly LinkFacts[]): readonly LinkFacts[] {
    return (this.unlinked.get(page) ?? []).flatMap((ids) => {
      const link = tagged(page, ids, text());
      const isThere = (box: Box) => others.some(({ parts }) => parts.some((part) => holdsMiddle(part, box)));
      return link === undefined || link.parts.some(isThere) ? [] : link;
    });
  }

  /** A program that moves a link to another page leaves its tag behind. */
  private isElsewhere(annotation: number): boolean {
    for (let page = 1; page <= this.pageCount; page++) if (this.annotationsOf(page)?.linkByObject.has(annotation) === true) return true;
    return false;
  }
}

/** The link that stood on contents: an address says where it led, all else does not. */
function tagged(page: number, ids: readonly number[], { characters, runs }: PageText): LinkFacts | undefined {
  const own = runs.filter(({ contentId }) => contentId !== undefined && ids.includes(contentId));
  const [first] = own;
  if (first === undefined) return undefined;
  let text = '';
  for (const { from, to } of own)
    for (let at = from; at < to; at++) if (!isSpace(characters.codes[at])) text += String.fromCodePoint(characters.codes[at] ?? 0xfffd);
  const isAddress = /^(?:https?:|mailto:)./iu.test(text);
  const parts = own.map((run) => extent(characters.loose, run.from, run.to));
  return {
    page,
    box: parts[0] ?? first.box,
    parts,
    target: isAddress ? { kind: 'url', url: text } : { kind: 'dangling', lost: true },
    lost: true,
  };
}
