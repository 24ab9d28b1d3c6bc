import type { Briefing, Changes, Definition, PrintBlock, PrintInline, Source, SourcePlace, Summary } from '../model/index.js';
import { linkTarget } from './sources/link-target.js';

/** Words that are printed, with where the author wrote them. */
export interface PrintedText {
  readonly text: string;
  readonly place?: SourcePlace;
}

const mastheadFields = ['subtitle', 'description', 'organisation', 'series', 'number', 'edition', 'contact', 'marking', 'status'] as const;

/** Every text of a briefing that needs glyphs: body, notes, page one, masthead. `heading` is where the title stands that is no field. */
export function* printedText(
  { frontMatter, summary, body, endnotes, alsoConsulted, changes }: Briefing,
  definitions: readonly Definition[],
  heading?: SourcePlace,
): Generator<PrintedText> {
  const { places } = frontMatter;
  const defined = new Map(
    definitions.toReversed().flatMap(({ url, place }) => {
      const target = linkTarget(url);
      return target.kind === 'source' ? [[target.key, place] as const] : [];
    }),
  );
  yield placed(frontMatter.title, places.title ?? heading);
  for (const author of frontMatter.authors) yield placed(author, places.author);
  for (const name of mastheadFields) {
    const text = frontMatter[name];
    if (text !== undefined) yield placed(text, places[name]);
  }
  for (const { text, place } of inSummary(summary))
    yield placed(text, place ?? (summary.origin === 'front-matter' ? places.summary : undefined));
  yield* inBlocks(body);
  for (const { body: note, citedAt } of endnotes) {
    if (note.kind === 'comment') yield* inBlocks(note.blocks);
    else if (note.kind === 'source') yield* inSource(note.source, defined.get(note.source.key) ?? citedAt[0]);
    else if (note.note.body.kind === 'source') yield* inSource(note.note.body.source, undefined);
  }
  if (changes !== undefined) yield* inChanges(changes);
  for (const source of alsoConsulted) yield* inSource(source, defined.get(source.key));
}

/** Words that are gone are told once more. */
function* inChanges({ note, passages, sources, stances, cover }: Changes): Generator<PrintedText> {
  if (note !== undefined) yield* inInlines(note, undefined);
  for (const change of passages) {
    yield { text: change.section };
    if (change.kind === 'cited')
      for (const { words, names } of change.citations) yield { text: [words, ...(names?.before ?? []), ...(names?.after ?? [])].join(' ') };
    else if (change.kind === 'moved') {
      const { text, from = '', behind } = change;
      yield { text: [text, from, behind?.before ?? '', behind?.after ?? '', '→'].join(' ') };
    } else if (change.kind !== 'reworded') yield { text: change.text };
    else for (const { lead, before, after, tail } of change.rewordings) yield { text: [lead, before, after, tail].join(' ') };
  }
  for (const { title } of sources) yield { text: title };
  for (const { actor, from, to } of stances) yield { text: [actor, from ?? '–', '→', to ?? '–'].join(' ') };
  for (const { name, from, to } of cover) yield { text: [name, from ?? '–', '→', to ?? '–'].join(' ') };
}

function* inSource(source: Omit<Source, 'key' | 'citedAt'>, place: SourcePlace | undefined): Generator<PrintedText> {
  for (const text of [
    source.author,
    source.title,
    source.publisher,
    source.name,
    source.url,
    source.archived,
    source.description,
    ...(source.inText ?? []),
  ]) {
    if (text !== undefined) yield placed(text, place);
  }
}

function* inSummary({ parts }: Summary): Generator<PrintedText> {
  for (const part of parts) {
    switch (part.kind) {
      case 'bottom-line':
        for (const paragraph of part.paragraphs) yield* inInlines(paragraph, undefined);
        break;
      case 'judgements':
        for (const { heading, text } of part.judgements) yield* inInlines([...(heading ?? []), ...text], undefined);
        break;
      case 'known':
      case 'watch':
        for (const item of part.items) yield* inInlines(item, undefined);
        break;
      case 'glance':
        for (const { actor, text, stance } of part.rows) {
          yield* inInlines([...actor, ...(text ?? [])], undefined);
          if (stance !== undefined) yield { text: stance };
        }
        break;
      case 'section':
        yield* inBlocks([part.heading, ...part.blocks]);
        break;
      case 'inside':
        break;
    }
  }
}

function* inBlocks(blocks: readonly PrintBlock[]): Generator<PrintedText> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield* inInlines(block.children, block.place);
        break;
      case 'list':
        for (const item of block.items) {
          if (item.checked !== undefined) yield { text: '☐☑' };
          yield* inBlocks(item.blocks);
        }
        break;
      case 'quote':
        yield* inBlocks(block.blocks);
        yield* inInlines(block.attribution ?? [], block.place);
        break;
      case 'callout':
        yield* inInlines(block.title ?? [], block.place);
        yield* inBlocks(block.blocks);
        break;
      case 'code-block':
        yield placed(block.text, block.place);
        break;
      case 'table':
        for (const cell of [...block.header, ...block.rows.flat()]) yield* inInlines(cell.children, cell.place);
        break;
      case 'definition-list':
        for (const { terms, definitions } of block.entries) {
          for (const term of terms) yield* inInlines(term, block.place);
          for (const definition of definitions) yield* inBlocks(definition);
        }
        break;
      case 'figure':
        yield* inInlines([{ kind: 'inline-image', image: block.image }, ...(block.caption ?? [])], block.place);
        break;
      case 'reaction-table':
        for (const row of block.rows) {
          if (row.kind === 'group') {
            yield* inInlines(row.children, row.place);
          } else {
            yield* inInlines(row.actor ?? [], row.place);
            yield* inBlocks(row.blocks);
            if (row.stance !== undefined) yield placed(row.stance, row.place);
          }
        }
        break;
      case 'thematic-break':
      case 'page-break':
        break;
    }
  }
}

function* inInlines(inlines: readonly PrintInline[], place: SourcePlace | undefined): Generator<PrintedText> {
  for (const inline of inlines) {
    if ('text' in inline) yield placed(inline.text, place);
    else if ('children' in inline) yield* inInlines(inline.children, place);
    else if (inline.kind === 'inline-image' && inline.image.kind === 'frame') yield placed(inline.image.alt, place);
  }
}

function placed(text: string, place: SourcePlace | undefined): PrintedText {
  return place === undefined ? { text } : { text, place };
}
