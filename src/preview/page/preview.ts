import type { DrawnPages, OtherBriefing, PreviewState, StateTold } from '../preview-messages.js';
import { connect } from './connect.js';
import { Desk, type Mark } from './desk.js';
import { openDrawing } from './drawing.js';
import { listFindings, type PlacedFinding, placeFindings } from './findings-list.js';
import { lineAt } from './line-at.js';
import { turned, type View } from './turned.js';

// The page of the live preview: pages on a desk, findings beside them.

const byId = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`Unexpected page without #${id}`);
  return element as T;
};

const drawing = await openDrawing();
const desk = new Desk(byId('desk'), byId('pages'), drawing, showPlace);
const list = byId('findings');
const wanted = new URL(location.href).searchParams.get('briefing') ?? '';

let state: PreviewState | undefined;
let placed: readonly PlacedFinding[] = [];
let chosen: number | undefined;
let line: number | undefined;
/** Pages are drawn one state after another; of those that came in the meantime only the newest counts, and of a part what it belongs to. */
let waiting: readonly (readonly [version: number, pages: DrawnPages])[] = [];
let isDrawing = false;

const tell = connect(() => state?.slug ?? wanted, {
  onConnection(isThere) {
    document.body.classList.toggle('stale', !isThere);
    if (isThere) return;
    byId('status').dataset.status = 'ended';
    byId('status').textContent = 'The watch has ended; waiting for it to come back …';
  },
  onMessage(message) {
    if (message.is === 'note') return note(message.text);
    if (message.is === 'others') return showOthers(message.others, state?.slug ?? wanted);
    showState(message.state);
    showOthers(message.others, message.state.slug);
  },
  onPages(version, pages) {
    waiting = [...(pages.part === undefined ? [] : waiting.filter(([, { part }]) => part === undefined)), [version, pages]];
    void drawWaiting();
  },
});

async function drawWaiting(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const [version, pages] = next;
    waiting = waiting.slice(1);
    await drawing.replace(version, pages);
    byId('empty').hidden = true;
    await desk.redraw();
    // Whoever waits for the pages sees here that they are drawn.
    document.documentElement.dataset.version = String(version);
    showPlace();
  }
  isDrawing = false;
}

const statusWords: Record<PreviewState['status'], string> = {
  setting: 'Setting …',
  proving: 'Proving …',
  proved: 'Proved',
  draft: 'Draft',
  rejected: 'Rejected',
  failed: 'Not set: the last good pages are shown',
};

function showState(told: StateTold): void {
  const next: PreviewState = { findings: state?.findings ?? [], lines: state?.lines ?? [], ...told };
  const isOther = told.findings !== undefined || told.lines !== undefined;
  // The article has another name now, and is found by it when the page is loaded again.
  if (state !== undefined && state.slug !== next.slug) history.replaceState(null, '', `?briefing=${encodeURIComponent(next.slug)}`);
  state = next;
  document.title = `${next.title} – preview`;
  byId('title').textContent = next.title;
  const status = byId('status');
  status.dataset.status = next.status;
  status.textContent = [statusWords[next.status], counted(count(next, 'error'), 'error'), counted(count(next, 'warning'), 'warning')]
    .filter(Boolean)
    .join(', ');
  const isBehind = next.provedVersion !== next.version && next.status !== 'failed';
  list.classList.toggle('stale', isBehind || next.status === 'setting');
  if (isOther) showFindings(next);
  document.documentElement.dataset.lookedAt = String(next.lookedAtVersion ?? 0);
  document.documentElement.dataset.proved = String(next.provedVersion);
  document.documentElement.dataset.status = next.status;
}

function count({ findings }: PreviewState, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function counted(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`;
}

function showFindings({ findings, lines, file }: PreviewState): void {
  placed = placeFindings(findings, lines, file);
  chosen = undefined;
  listFindings(list, placed, file, choose);
  byId('none').hidden = placed.length > 0;
  mark();
}

function choose(index: number): void {
  const before = list.querySelector('[aria-pressed="true"]');
  before?.setAttribute('aria-pressed', 'false');
  const buttons = list.querySelectorAll('button');
  buttons[index]?.setAttribute('aria-pressed', 'true');
  const fold = buttons[index]?.closest('details');
  if (fold) fold.open = true;
  buttons[index]?.scrollIntoView({ block: 'nearest' });
  chosen = index;
  const { finding, marks } = placed[index] ?? {};
  line = finding?.source?.file === state?.file ? finding?.source?.line : undefined;
  const [front] = marks ?? [];
  mark(front);
  if (front === undefined && finding?.paper !== undefined) desk.goTo(finding.paper.page);
}

/** All findings are marked, the chosen one and the line asked for as well. */
function mark(front?: Mark): void {
  const all = placed.flatMap(({ marks, finding }, index) => (finding.severity === 'info' && index !== chosen ? [] : marks));
  const asked = (state?.lines ?? []).filter((mapped) => mapped.line === line).map(({ page, box }) => ({ page, box, kind: 'line' }));
  desk.mark([...all, ...asked], front);
}

function openLine(): void {
  if (state === undefined || line === undefined) return;
  note(`${state.file}:${line}`);
  tell({ open: { file: state.file, line } });
}

let fading: ReturnType<typeof setTimeout> | undefined;

function note(text: string): void {
  byId('note').textContent = text;
  clearTimeout(fading);
  fading = setTimeout(() => {
    byId('note').textContent = '';
  }, 6000);
}

function showPlace(): void {
  byId('place').textContent = desk.count === 0 ? '' : `Page ${desk.page} of ${desk.count}`;
  byId('scale').textContent = `${Math.round(desk.scale * 100)} %`;
}

function showOthers(others: readonly OtherBriefing[], slug: string): void {
  const select = byId<HTMLSelectElement>('briefings');
  // What is shown may be there no more: its name stays with its pages.
  const isGone = state?.slug === slug && others.every((other) => other.slug !== slug);
  const shown = isGone ? [{ slug, title: state?.title ?? slug }, ...others] : others;
  select.hidden = shown.every((other) => other.slug === slug);
  select.replaceChildren(...shown.map(({ title, slug }) => new Option(title, slug)));
  select.selectedIndex = shown.findIndex((other) => other.slug === slug);
}

byId<HTMLSelectElement>('briefings').addEventListener('change', ({ target }) => {
  location.search = `?briefing=${encodeURIComponent((target as HTMLSelectElement).value)}`;
});

function show(view: View): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('[name="view"]')) input.checked = input.value === view;
  desk.show(view);
  showPlace();
}

byId('views').addEventListener('change', ({ target }) => show((target as HTMLInputElement).value as View));
// Whoever has chosen with the mouse turns pages with the arrows; whoever has come here by key chooses with them.
let isByPointer = false;
byId('views').addEventListener('pointerdown', () => {
  isByPointer = true;
});
byId('views').addEventListener('click', ({ target }) => {
  if (isByPointer && target instanceof HTMLInputElement) target.blur();
});
byId('zoom').addEventListener('click', ({ target }) => {
  const way = (target as HTMLElement).closest<HTMLElement>('[data-zoom]')?.dataset.zoom;
  if (way === 'in' || way === 'out' || way === 'fit') desk.zoom(way);
  showPlace();
});

byId('desk').addEventListener('click', ({ clientX, clientY }) => {
  const place = desk.placeAt(clientX, clientY);
  if (place === undefined || state === undefined) return;
  if (desk.view === 'overview') {
    desk.goTo(place.page);
    return show('page');
  }
  line = lineAt(state.lines, place)?.line;
  mark();
  if (line === undefined) note('No line of the article is printed here');
  else openLine();
});

const nextFinding = (step: number) => {
  if (placed.length > 0) choose(((chosen ?? (step > 0 ? -1 : 0)) + step + placed.length) % placed.length);
};

const keys: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => desk.goTo(turned(desk.page, -1, desk.view)),
  ArrowRight: () => desk.goTo(turned(desk.page, 1, desk.view)),
  Home: () => desk.goTo(1),
  End: () => desk.goTo(desk.count),
  '1': () => show('page'),
  '2': () => show('spread'),
  '3': () => show('overview'),
  '+': () => desk.zoom('in'),
  '=': () => desk.zoom('in'),
  '-': () => desk.zoom('out'),
  '0': () => desk.zoom('fit'),
  n: () => nextFinding(1),
  p: () => nextFinding(-1),
  e: openLine,
  Enter: () => desk.view === 'overview' && show('page'),
};

document.addEventListener('keydown', (event) => {
  isByPointer = false;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  // Arrows belong to whoever uses them: a list, the buttons of a choice.
  if (target.closest('select, input, textarea') !== null && event.key.length > 1) return;
  if (event.key === 'Enter' && target.closest('button, summary, a') !== null) return;
  const action = keys[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
});
