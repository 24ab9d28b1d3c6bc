import type { ProofEndnote, ProofSetting, ProofSheet } from '../../model/index.js';
import { type Html, html } from './html.js';
import { severityWord } from './severity-label.js';

/** What stands below the pages: the notes with the pages that cite them, and what became of the checks. */
export function backPart({ endnotes, checks, pages }: ProofSheet): Html {
  const shown = new Set(pages.map(({ number }) => number));
  return html`
<section class="endnotes" aria-labelledby="endnotes-title">
<h2 id="endnotes-title">Endnotes <span class="count">${endnotes.length}</span></h2>
${endnotes.length === 0 ? html`<p class="quiet">The briefing has none.</p>` : endnoteTable(endnotes, shown)}
</section>
<section class="checks" aria-labelledby="checks-title">
<h2 id="checks-title">Checks that found something <span class="count">${checks.failed.length}</span></h2>
${checks.failed.length === 0 ? html`<p class="quiet">None did.</p>` : failedTable(checks.failed)}
</section>
<section class="turned-off" aria-labelledby="turned-off-title">
<h2 id="turned-off-title">Checks turned off or weighed otherwise <span class="count">${checks.settings.length}</span></h2>
${checks.settings.length === 0 ? html`<p class="quiet">Every check was asked, with its own severity.</p>` : settingTable(checks.settings)}
</section>`;
}

function endnoteTable(endnotes: readonly ProofEndnote[], shown: ReadonlySet<number>): Html {
  const row = ({ number, text, url, citedOn, page }: ProofEndnote) => html`<tr id="note-${number}">
<th scope="row">${page === undefined ? number : pageLink(page, shown, number)}</th>
<td class="note"><span dir="auto">${text}</span>${url === undefined ? undefined : html` ${address(url)}`}</td>
<td class="on">${citedOn.length === 0 ? html`<b>nowhere</b>` : listed(citedOn, shown)}</td>
<td class="on">${page === undefined ? html`<b>not found</b>` : pageLink(page, shown)}</td>
</tr>
`;
  return html`<table>
<thead><tr><th scope="col">No.</th><th scope="col">Note</th><th scope="col">Cited on page</th><th scope="col">Stands on</th></tr></thead>
<tbody>
${endnotes.map(row)}</tbody>
</table>`;
}

function listed(pages: readonly number[], shown: ReadonlySet<number>): Html {
  return html`${pages.map((page, index) => html`${index === 0 ? undefined : ', '}${pageLink(page, shown)}`)}`;
}

/** The page’s number, or a note’s that stands there. */
function pageLink(page: number, shown: ReadonlySet<number>, note?: number): Html {
  const text = note ?? page;
  const label = note === undefined ? `Page ${page}` : `Note ${note}, page ${page}`;
  return shown.has(page) ? html`<a href="#page-${page}" aria-label="${label}">${text}</a>` : html`${text}`;
}

/** Only an address of the web is a link: another scheme might run something. */
function address(url: string): Html {
  return /^https?:\/\//iu.test(url)
    ? html`<a class="url" href="${url}" rel="noopener noreferrer">${url}</a>`
    : html`<span class="url">${url}</span>`;
}

function failedTable(failed: ProofSheet['checks']['failed']): Html {
  return html`<table>
<thead><tr><th scope="col">Check</th><th scope="col">Findings</th></tr></thead>
<tbody>
${failed.map(({ id, count }) => html`<tr><th scope="row"><code>${id}</code></th><td>${count}</td></tr>\n`)}</tbody>
</table>`;
}

function settingTable(settings: readonly ProofSetting[]): Html {
  const row = ({ id, severity, own, reason }: ProofSetting) => html`<tr><th scope="row"><code>${id}</code></th>
<td>${severity === 'off' ? 'off' : severityWord(severity)}${own === undefined ? undefined : html` <span class="quiet">(its own: ${severityWord(own)})</span>`}</td>
<td dir="auto">${reason === undefined ? html`<span class="quiet">No reason is given.</span>` : reason}</td></tr>
`;
  return html`<table>
<thead><tr><th scope="col">Check</th><th scope="col">Counts as</th><th scope="col">Reason</th></tr></thead>
<tbody>
${settings.map(row)}</tbody>
</table>`;
}
