import type { Finding, MappedLine } from '../../model/index.js';
import type { Mark } from './desk.js';

/** A finding with the places on paper that it is about. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly marks: readonly Mark[];
}

/** Places of findings, infos of one kind together: where they say it themselves, else where their line of the article stands. */
export function placeFindings(findings: readonly Finding[], lines: readonly MappedLine[], file: string): readonly PlacedFinding[] {
  return bundled(findings).map((finding) => {
    const { paper, source, severity: kind } = finding;
    if (paper?.box !== undefined) return { finding, marks: [{ page: paper.page, box: paper.box, kind }] };
    // What concerns the whole file is told where it begins.
    const isOfWhole = source?.line === 1 && source.column === 1;
    if (source === undefined || source.file !== file || isOfWhole) return { finding, marks: [] };
    const near = lines.filter(({ line, page }) => line === source.line && (paper === undefined || paper.page === page));
    return { finding, marks: near.map(({ page, box }) => ({ page, box, kind })) };
  });
}

/** Each as it comes, but infos behind the first of their kind. */
function bundled(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding.severity !== 'info') return [finding];
    const kind = findings.filter((other) => isSameInfo(finding, other));
    return kind[0] === finding ? kind : [];
  });
}

/** Fills the list, infos of one kind but the first folded up unless they were open; the button of each finding calls `choose` with its index. */
export function listFindings(list: HTMLElement, placed: readonly PlacedFinding[], file: string, choose: (index: number) => void): void {
  const open = new Set([...list.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset.kind));
  const items = placed.map(({ finding, marks }, index) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = finding.severity;
    button.setAttribute('aria-pressed', 'false');
    button.append(
      part('where', part('severity', finding.severity), part('place', placeOf(finding, marks, file))),
      part('message', ...withCode(finding.message)),
      ...(finding.hint === undefined ? [] : [part('hint', ...withCode(finding.hint))]),
    );
    button.addEventListener('click', () => choose(index));
    item.append(button);
    return item;
  });
  const isFolded = (index: number) => isSameInfo(placed[index - 1]?.finding, placed[index]?.finding);
  list.replaceChildren(
    ...items.flatMap((item, index) => {
      if (isFolded(index)) return [];
      let end = index + 1;
      while (isFolded(end)) end++;
      const { finding } = placed[index] ?? {};
      return finding === undefined || end === index + 1
        ? [item]
        : [item, folded(items.slice(index + 1, end), finding.id, open.has(finding.id))];
    }),
  );
}

function isSameInfo(one: Finding | undefined, other: Finding | undefined): boolean {
  return one?.severity === 'info' && other?.severity === 'info' && one.id === other.id;
}

function folded(items: readonly HTMLElement[], kind: string, isOpen: boolean): HTMLElement {
  const [item, details, summary, list] = ['li', 'details', 'summary', 'ol'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLDetailsElement,
    HTMLElement,
    HTMLElement,
  ];
  details.dataset.kind = kind;
  details.open = isOpen;
  summary.textContent = `${items.length} more of this kind`;
  list.append(...items);
  details.append(summary, list);
  item.append(details);
  return item;
}

function placeOf({ source, paper }: Finding, [mark]: readonly Mark[], file: string): string {
  const page = paper?.page ?? mark?.page;
  const line = source === undefined ? '' : source.file === file ? `line ${source.line}` : `${source.file}:${source.line}`;
  return [page === undefined ? '' : `p. ${page}`, line].filter((words) => words !== '').join(', ');
}

/** What stands between backticks is to be typed as it stands. */
function withCode(text: string): (string | Node)[] {
  return text.split(/`([^`]+)`/u).map((words, index) => {
    if (index % 2 === 0) return words;
    const code = document.createElement('code');
    code.append(words);
    return code;
  });
}

function part(name: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.append(...content);
  return element;
}
