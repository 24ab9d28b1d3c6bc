import type { Layout } from '../model/index.js';

/** One anchor as the theme reports it: kind, id, page, distance from the top in points. */
type Anchor = readonly [kind: string, id: string | number, page: number, y: number];

/** Understands the anchors that the theme leaves (`anchors-end` in theme.typ). */
export function readLayout(values: readonly unknown[], pages: number): Layout {
  const anchors = values.flat() as readonly Anchor[];
  const headings: { id: string; page: number; y: number }[] = [];
  const rows: { id: string; page: number; y: number }[] = [];
  const joinedRows: { id: string; page: number }[] = [];
  const labelledRows: { id: string; page: number }[] = [];
  const tableEnds: { id: string; page: number }[] = [];
  const notes: { number: number; page: number; y: number }[] = [];
  const marks: { note: number; page: number; y: number }[] = [];
  const wide: { fromPage: number; fromY: number; toPage: number; toY: number }[] = [];
  const changes: Layout['changes'][number][] = [];
  const changedBlocks: Layout['changedBlocks'][number][] = [];
  const openBlocks = new Map<number, { page: number; y: number }>();
  const pictures: Layout['pictures'][number][] = [];
  let room: { page: number; y: number } | undefined;
  let pictureTop: { page: number; y: number } | undefined;
  let inLeftColumn = false;
  const across: number[] = [];
  let turned: number | undefined;
  const open: { page: number; y: number }[] = [];
  let summaryEnd: Layout['summaryEnd'];
  let notesEnd: Layout['notesEnd'];
  let colophon: Layout['colophon'];
  for (const [kind, id, page, y] of anchors) {
    switch (kind) {
      case 'heading':
        headings.push({ id: String(id), page, y });
        break;
      case 'row':
        rows.push({ id: String(id), page, y });
        break;
      case 'joined-row':
        joinedRows.push({ id: String(id), page });
        break;
      case 'labelled-row':
        labelledRows.push({ id: String(id), page });
        break;
      case 'table-end':
        tableEnds.push({ id: String(id), page });
        break;
      case 'note':
        notes.push({ number: Number(id), page, y });
        break;
      case 'mark':
        marks.push({ note: Number(id), page, y });
        break;
      case 'wide-from':
        open.push({ page, y });
        break;
      case 'wide-to': {
        const from = open.pop();
        if (from !== undefined) wide.push({ fromPage: from.page, fromY: from.y, toPage: page, toY: y });
        break;
      }
      case 'change': {
        const [change, how, size] = String(id).split(' ');
        changes.push({ id: Number(change), kind: how as Layout['changes'][number]['kind'], page, y, size: Number(size), inLeftColumn });
        break;
      }
      case 'column':
        inLeftColumn = id === 'left';
        break;
      case 'change-from':
        openBlocks.set(Number(id), { page, y });
        break;
      case 'change-to': {
        const from = openBlocks.get(Number(id));
        if (from !== undefined) changedBlocks.push({ id: Number(id), fromPage: from.page, fromY: from.y, toPage: page, toY: y });
        break;
      }
      case 'picture-room':
        room = { page, y };
        break;
      case 'picture-from':
        pictureTop = { page, y };
        break;
      case 'picture-to':
        if (room !== undefined && pictureTop?.page === page)
          pictures.push({ id: String(id), roomPage: room.page, roomY: room.y, page, fromY: pictureTop.y, toY: y });
        break;
      case 'across':
        // One where a turned table begins, one where it ends.
        if (turned === undefined) turned = page;
        else {
          for (let number = turned; number <= page; number++) across.push(number);
          turned = undefined;
        }
        break;
      case 'notes-end':
        notesEnd = { page, y };
        break;
      case 'colophon':
        colophon = { page, y };
        break;
      case 'colophon-end':
        if (colophon?.page === page) colophon = { ...colophon, height: y - colophon.y };
        break;
      case 'summary-end':
        summaryEnd = { page, y };
        break;
      default:
        throw new Error(`Unexpected anchor ${kind}`);
    }
  }
  return {
    pages,
    headings,
    rows,
    joinedRows,
    labelledRows,
    tableEnds,
    notes,
    marks,
    wide,
    pictures,
    across,
    changes,
    changedBlocks,
    ...(summaryEnd && { summaryEnd }),
    ...(notesEnd && { notesEnd }),
    ...(colophon && { colophon }),
  };
}
