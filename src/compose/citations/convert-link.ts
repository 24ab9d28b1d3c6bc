import { type Finding, finding, type Link, type NoteKey } from '../../model/index.js';
import { lacksScheme } from '../sources/lacks-scheme.js';
import { linkTarget } from '../sources/link-target.js';
import { missingScheme } from '../sources/missing-scheme.js';
import { isBareAddress } from './bare-address.js';
import { type Conversion, cite, moveLabel, repeatSource } from './conversion.js';
import { addressTokens, sourceInNote } from './convert-in-note.js';
import { plainWords } from './inline-tokens.js';
import { noBreakSpace, type PrintToken } from './print-tokens.js';

/** What a link within a sentence prints: its words (`children`, converted), and behind them what stands for the click. */
export function convertLink(link: Link, children: readonly PrintToken[], conversion: Conversion): readonly PrintToken[] {
  const target = linkTarget(link.url);
  switch (target.kind) {
    case 'source':
      return conversion.note === undefined
        ? sourceInText(link, target.key, children, conversion)
        : sourceInNote(link, target.key, children, conversion);
    case 'heading':
      return [...children, ...pageReference(link, target.id, children.length > 0, conversion)];
    case 'top':
      conversion.findings.push(toNowhere(link));
      return children;
    case 'address':
      return addressTokens(plainWords(link.children), children, target);
    case 'file':
    case 'script':
      reportUnprintable(link, target.kind, conversion);
      return children;
  }
}

function sourceInText(link: Link, key: NoteKey, children: readonly PrintToken[], conversion: Conversion): readonly PrintToken[] {
  cite(conversion, key, link.place);
  const mark: PrintToken = {
    kind: 'loose-mark',
    mark: { kind: 'mark', notes: [key], place: link.place },
    ...(children.length === 0 ? { parts: true } : { parts: false, isWorded: true }),
  };
  if (!isBareAddress(link)) return [...children, mark];
  const name = conversion.sources.get(key)?.name ?? link.url;
  moveLabel(conversion, plainWords(link.children), link.place);
  repeatSource(conversion, name, link.place);
  return [{ kind: 'text', text: name }, mark];
}

/** Places of notes on pages of the web: `#footnote-1`, `#fn1`, `#_ftn1`, `#cite_note-1`. */
const noteId = /^_?(?:f(?:oot)?n(?:ote)?(?:-anchor)?|ftn|(?:end)?note|cite_note)[-_:]?\d+/i;

function pageReference(link: Link, id: string, behindWords: boolean, conversion: Conversion): readonly PrintToken[] {
  const heading = conversion.headings.find(id);
  if (heading !== undefined) {
    return [
      ...(behindWords ? [{ kind: 'text', text: noBreakSpace } as const] : []),
      { kind: 'atom', inline: { kind: 'page-reference', target: heading, place: link.place } },
    ];
  }
  if (isOtherPlace(id, conversion)) {
    conversion.findings.push(
      finding('heading-link-resolves', {
        message: `Unexpected link to #${id}, a place that is no heading: it is printed without a page`,
        hint: 'Link to the heading of its section.',
        severity: 'warning',
        source: link.place,
      }),
    );
    return [];
  }
  const near = conversion.headings.near(id);
  conversion.findings.push(
    finding('heading-link-resolves', {
      message: `Unexpected link to #${id}, expected the id of a heading`,
      hint:
        near.length > 0
          ? `Did you mean ${near.map((candidate) => `#${candidate}`).join(', ')}?`
          : noteId.test(id)
            ? 'A footnote is written as [^1] behind its word, with a line “[^1]: …” of its own.'
            : 'No heading has a similar id; a heading gets one by {#id} behind its words.',
      source: link.place,
    }),
  );
  return [];
}

/** Whether an element in HTML has the id: on the web the link leads there. */
function isOtherPlace(id: string, { article }: Conversion): boolean {
  return [...article.text.matchAll(/<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi)].some((found) =>
    found.slice(1).includes(id),
  );
}

function reportUnprintable(link: Link, kind: 'file' | 'script', conversion: Conversion): void {
  if (link.url.trim() === '') {
    conversion.findings.push(noAddress(link));
    return;
  }
  if (kind === 'file' && lacksScheme(link.url)) {
    // What is wrong in a definition is told there.
    if (link.definition === undefined)
      conversion.findings.push(missingScheme(link.url, `the link “${plainWords(link.children)}”`, link.place));
    return;
  }
  const what = kind === 'file' ? `the file “${link.url}”` : `“${link.url.slice(0, 40)}”`;
  conversion.findings.push(
    finding('link-is-printable', {
      message: `Unexpected link to ${what}, which a reader of paper cannot follow`,
      hint:
        kind === 'file'
          ? 'Its words are printed. Link to the full address on the web (https://…), or say in words where the file is.'
          : 'Its words are printed. Link to a page on the web.',
      source: link.place,
    }),
  );
}

/** On the web such a link leads back to the top, if it says so; a sign alone stands where an address is still to come. */
function toNowhere(link: Link): Finding {
  const isPlaceholder = link.url.trim() === '#';
  return finding('link-is-printable', {
    message: `The link “${plainWords(link.children)}” leads nowhere but to the top, ${link.url.trim()}`,
    hint: 'Its words are printed. Write an address between its parentheses, or take the brackets away.',
    source: link.place,
    ...(!isPlaceholder && { severity: 'info' as const }),
  });
}

function noAddress(link: Link): Finding {
  return finding('link-is-printable', {
    message: `The link “${plainWords(link.children)}” has no address`,
    hint: 'Its words are printed. Write the address between its parentheses, or take the brackets away.',
    source: link.place,
  });
}
