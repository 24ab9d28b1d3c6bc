import type { Finding, MappedLine } from '../../model/index.js';
import type { Mark } from './desk.js';

/** A finding with the places on paper that it is about. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly marks: readonly Mark[];
}

/** Places of findings: where they say it themselves, else where their line of the article stands. */
export function placeFindings(findings: readonly Finding[], lines: readonly MappedLine[], file: string): readonly PlacedFinding[] {
  return findings.map((finding) => {
    const { paper, source, severity: kind } = finding;
    if (paper?.box !== undefined) return { finding, marks: [{ page: paper.page, box: paper.box, kind }] };
    // What concerns the whole file is told where it begins.
    const isOfWhole = source?.line === 1 && source.column === 1;
    if (source === undefined || source.file !== file || isOfWhole) return { finding, marks: [] };
    const near = lines.filter(({ line, page }) => line === source.line && (paper === undefined || paper.page === page));
    return { finding, marks: near.map(({ page, box }) => ({ page, box, kind })) };
  });
}

/** Fills the list; the button of each finding calls `choose` with its index. */
export function listFindings(list: HTMLElement, placed: readonly PlacedFinding[], file: string, choose: (index: number) => void): void {
  list.replaceChildren(
    ...placed.map(({ finding, marks }, index) => {
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
    }),
  );
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
