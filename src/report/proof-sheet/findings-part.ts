import type { SourcePlace } from '../../model/index.js';
import { type Html, html } from './html.js';
import type { PlacedFinding } from './place-findings.js';
import { severities, severityShape, severityWord } from './severity-label.js';
import { withCode } from './with-code.js';

/** The list beside the pages: filters, then the findings page by page. */
export function findingsPart(findings: readonly PlacedFinding[]): Html {
  return html`
<section class="findings" id="findings" aria-labelledby="findings-title" tabindex="-1">
<div class="findings-head">
<h2 id="findings-title">Findings <span class="count">${findings.length}</span></h2>
${findings.length === 0 ? undefined : filters(findings)}
</div>
${findings.length === 0 ? html`<p class="quiet none">Nothing was found.</p>` : groupsOf(findings).map(group)}
</section>`;
}

/** Hidden until the script can make them work. */
function filters(findings: readonly PlacedFinding[]): Html {
  const button = ({ severity, one, many }: (typeof severities)[number]) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    if (count === 0) return undefined;
    return html`<button type="button" class="filter" data-severity="${severity}" aria-pressed="true">${severityShape(severity)}${count} ${count === 1 ? one : many}</button>\n`;
  };
  return html`<div class="tools" data-needs-script hidden>
<div role="group" aria-label="Show findings by severity">
${severities.map(button)}</div>
<p class="hint"><kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>Enter</kbd> to the page and back</p>
<p class="status" role="status"></p>
</div>`;
}

interface Group {
  readonly page?: number;
  readonly findings: PlacedFinding[];
}

function groupsOf(findings: readonly PlacedFinding[]): readonly Group[] {
  const groups: Group[] = [];
  for (const placed of findings) {
    const last = groups.at(-1);
    if (last !== undefined && last.page === placed.page?.number) last.findings.push(placed);
    else groups.push({ ...(placed.page === undefined ? {} : { page: placed.page.number }), findings: [placed] });
  }
  return groups;
}

function group({ page, findings }: Group): Html {
  const name = page === undefined ? 'Without a place on paper' : `Page ${page}`;
  const id = page === undefined ? 'group-none' : `group-${page}`;
  return html`<section class="group" aria-labelledby="${id}">
<h3 id="${id}">${name}</h3>
<ol>
${findings.map(item)}</ol>
</section>
`;
}

function item(placed: PlacedFinding): Html {
  const { number, finding } = placed;
  const { id, severity, message, hint, source } = finding;
  return html`<li class="finding" id="finding-${number}" data-finding="${number}" data-severity="${severity}">
${link(placed)}
<p class="message" dir="auto">${withCode(message)}</p>
${hint === undefined ? undefined : html`<p class="repair" dir="auto">${withCode(hint)}</p>\n`}<p class="place"><code>${id}</code>${source === undefined ? undefined : html` <span class="source">${shown(source)}</span>`}</p>
</li>
`;
}

/** The finding's first line; where it is drawn, it leads there. */
function link({ number, finding, page, area }: PlacedFinding): Html {
  const label = html`<span class="number">${number}</span>${severityShape(finding.severity)}<span class="word">${severityWord(finding.severity)}</span>`;
  const { paper } = finding;
  if (page !== undefined)
    return html`<a class="go" href="#box-${number}" aria-label="Finding ${number}, ${severityWord(finding.severity)}: show on page ${page.number}">${label}<span class="where">${area === undefined ? 'whole page' : 'show'}</span></a>`;
  const elsewhere = paper === undefined ? undefined : html`<span class="where">page ${paper.page}, no picture</span>`;
  return html`<span class="go" tabindex="-1">${label}${elsewhere}</span>`;
}

function shown({ file, line, column }: SourcePlace): string {
  return `${file}:${line}:${column}`;
}
