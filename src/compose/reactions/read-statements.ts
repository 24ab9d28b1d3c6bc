import type { Departure, List, ListItem, Paragraph, PrintBlock, PrintInline } from '../../model/index.js';
import { groupWords } from './group-words.js';
import { headsGroup, mayHeadGroup } from './heads-group.js';
import { inlineText, inlineWords } from './inline-text.js';
import { opensQuotation } from './quoted-words.js';
import { type ActorContext, type ActorSplit, splitActor } from './split-actor.js';
import type { Group, Statement, StatementEntry } from './statement.js';
import { marksIn } from './walk-inlines.js';

/** What the section tells of who speaks in its statements. */
type Around = Pick<ActorContext, 'language' | 'named' | 'isAmongActors'>;

/** The items of a list as statements and, one level deep, groups of them. The numbers of an ordered list are not kept: the order of the rows is. */
export function readStatements(list: List<PrintBlock>, context: Around): readonly StatementEntry[] {
  const read = (inner: List<PrintBlock>, group?: Group) => inner.items.map((innerItem) => readStatement(innerItem, context, group));
  const lines = list.items.map(lineOver);
  const heads = lines.map((line) => line !== undefined && headsGroup(line.words, line.nested, read, context));
  const areAlike = areMostlyGroups(
    lines.filter((_, at) => heads[at]),
    list.items.length,
    read,
  );
  return list.items.flatMap((item, at): readonly StatementEntry[] => {
    const line = lines[at];
    if (line === undefined || !(heads[at] || (areAlike && mayHeadGroup(line.words, line.nested)))) return [readStatement(item, context)];
    const { words, nested } = line;
    const stance = item.attributes.values.stance;
    const group: Group = {
      name: inlineWords(words.children).replace(/\s*[.:：。]$/u, ''),
      isCited: !marksIn(words.children).next().done,
      ...(stance === undefined ? {} : { stance }),
    };
    const row = groupWords(words.children, item.place, context.language.code);
    return [{ kind: 'group', ...row, place: item.place }, ...nested.flatMap((inner) => read(inner, group))];
  });
}

/** Words over lists, and nothing else in an item that does not say who speaks. */
interface Line {
  readonly words: Paragraph<PrintInline>;
  readonly nested: readonly List<PrintBlock>[];
}

function lineOver(item: ListItem<PrintBlock>): Line | undefined {
  const [words, ...nested] = item.blocks;
  const isOver = words?.kind === 'paragraph' && nested.length > 0 && givenActor(item) === undefined;
  return isOver && nested.every(isPlainList) ? { words, nested } : undefined;
}

/** Fewer are no pattern that others would follow. */
const fewestAlike = 2;

/** Whether more than half of the other items of a list are groups over statements of named actors. */
function areMostlyGroups(
  groups: readonly (Line | undefined)[],
  items: number,
  read: (list: List<PrintBlock>) => readonly Statement[],
): boolean {
  const named = groups.filter((line) => {
    const statements = line?.nested.flatMap((list) => read(list)) ?? [];
    return statements.filter(({ actor }) => actor !== undefined).length * 2 > statements.length;
  }).length;
  return named >= fewestAlike && named * 2 > items - 1;
}

/** A list without boxes to tick, which a table cannot show. */
function isPlainList(block: PrintBlock): block is List<PrintBlock> {
  return block.kind === 'list' && block.items.every((item) => item.checked === undefined);
}

/** Who speaks, as the author says in `{actor="…"}`. */
function givenActor(item: ListItem<PrintBlock>): string | undefined {
  const given = item.attributes.values.actor?.trim();
  return given === '' ? undefined : given;
}

/** `{actor=""}`: what looks like a name is none. */
function isNobody(item: ListItem<PrintBlock>): boolean {
  return item.attributes.values.actor?.trim() === '';
}

function readStatement(item: ListItem<PrintBlock>, around: Around, group?: Group): Statement {
  const [first, ...others] = item.blocks;
  const given = givenActor(item);
  const own = item.attributes.values.stance;
  const beforeQuotation = others[0] !== undefined && opensWithQuotation(others[0]);
  const context = { ...around, beforeQuotation, ...(given === undefined ? {} : { given }) };
  const split = first?.kind === 'paragraph' && !isNobody(item) ? splitActor(first.children, context) : undefined;
  const shared = {
    kind: 'statement',
    place: item.place,
    ...(own === undefined ? {} : { stance: own }),
    ...(group === undefined ? {} : { group }),
  } as const;
  if (first?.kind === 'paragraph' && split !== undefined) {
    const isEmpty = inlineText(split.rest).trim() === '' && marksIn(split.rest).next().done;
    return {
      ...shared,
      actor: split.actor,
      names: given === undefined ? split.names : [...new Set([...split.names, given])],
      blocks: isEmpty ? others : [{ ...first, children: split.rest }, ...others],
      departures: departuresOf(split, item),
    };
  }
  return {
    ...shared,
    ...(given === undefined ? {} : { actor: [{ kind: 'text', text: given }] }),
    names: given === undefined ? [] : [given],
    blocks: item.blocks,
    departures: [],
  };
}

function opensWithQuotation(block: PrintBlock): boolean {
  if (block.kind === 'quote') return true;
  if (block.kind === 'paragraph') return opensQuotation(inlineText(block.children));
  const first = block.kind === 'list' ? block.items[0]?.blocks[0] : undefined;
  return first !== undefined && opensWithQuotation(first);
}

function departuresOf(split: ActorSplit, item: ListItem<PrintBlock>): readonly Departure[] {
  const moved: Departure = { kind: 'moved', what: 'actor', words: inlineWords(split.actor), place: item.place };
  if (split.separator === undefined) return [moved];
  return [moved, { kind: 'moved', what: 'separator', words: split.separator, place: item.place }];
}
