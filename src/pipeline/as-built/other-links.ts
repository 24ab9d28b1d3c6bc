import type { Box, LinkFacts, LinkTarget, PdfFacts, Problem } from '../../model/index.js';
import { targetKey } from './target-key.js';

const hint = 'Build the file again: a program has changed its links since.';

/** Compares the links of each page with those of the page as it is built: what leads elsewhere, lies elsewhere or comes on top is told once for all pages. */
export function otherLinks(found: PdfFacts, built: PdfFacts): readonly Problem[] {
  const [elsewhere, displaced, more, fewer]: [Pair[], LinkFacts[], LinkFacts[], LinkFacts[]] = [[], [], [], []];
  for (const page of found.pages) {
    const left = new Map<string, LinkFacts[]>();
    for (const link of built.pages[page.number - 1]?.links ?? []) left.set(keyOf(link), [...(left.get(keyOf(link)) ?? []), link]);
    const others = page.links.filter((link) => left.get(keyOf(link))?.pop() === undefined);
    const missed = [...left.values()].flat();
    const take = (isOwn: (own: LinkFacts) => boolean) => {
      const at = missed.findIndex(isOwn);
      return at < 0 ? undefined : missed.splice(at, 1)[0];
    };
    for (const link of others) {
      const own = take((one) => areaOf(one) === areaOf(link));
      const moved = own === undefined ? take((one) => targetKey(one.target) === targetKey(link.target)) : undefined;
      if (own !== undefined) elsewhere.push({ link, own });
      else if (moved !== undefined) displaced.push(link);
      else more.push(link);
    }
    fewer.push(...missed);
  }
  return [
    ...led(elsewhere),
    ...told(displaced, 'place of a link', 'it over the words that are printed for it'),
    ...told(more, 'link', 'none but those of the article'),
    ...told(fewer, 'loss of a link', 'it where it was built'),
  ];
}

interface Pair {
  readonly link: LinkFacts;
  readonly own: LinkFacts;
}

function* led([first, ...others]: readonly Pair[]): Generator<Problem> {
  if (first === undefined) return;
  const { link, own } = first;
  const [is, was] = [said(link, own), said(own, link)];
  yield {
    message:
      others.length === 0
        ? `Unexpected link to ${is}, expected ${was}`
        : `Unexpected ${others.length + 1} links that lead elsewhere, the first to ${is}, expected ${was}`,
    hint,
    paper: { page: link.page, box: link.box },
  };
}

function* told(links: readonly LinkFacts[], what: string, expected: string): Generator<Problem> {
  const [first] = links;
  if (first === undefined) return;
  yield {
    message: `Unexpected ${links.length === 1 ? what : what.replace(/(?:a )?link$/, `${links.length} links, the first`)} to ${shown(first.target)}, expected ${expected}`,
    hint,
    paper: { page: first.page, box: first.box },
  };
}

/** Where they lead, or what they say where that alone is another. */
function said({ target, alt = '' }: LinkFacts, other: LinkFacts): string {
  return targetKey(target) === targetKey(other.target) ? `${shown(target)} that is called “${alt}”` : shown(target);
}

function shown(target: LinkTarget): string {
  switch (target.kind) {
    case 'url':
      return target.url;
    case 'page': {
      const { page, x, y, zoom } = target;
      const place = [x, y].map((one) => Math.round(one ?? 0)).join(' ');
      return `p. ${page}, ${place} pt${zoom === undefined ? '' : ` at ${Math.round(zoom * 100)} %`}`;
    }
    case 'dangling':
      return 'nowhere';
    case 'action':
      return target.action;
  }
}

function keyOf(link: LinkFacts): string {
  return JSON.stringify([targetKey(link.target), areaOf(link), link.alt, link.lost]);
}

/** To the point. */
function areaOf({ parts }: LinkFacts): string {
  return parts.map(({ left, bottom, right, top }: Box) => [left, bottom, right, top].map(Math.round).join(' ')).join(', ');
}
