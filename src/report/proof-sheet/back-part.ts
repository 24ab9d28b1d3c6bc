import type { ProofEndnote, ProofSheet } from '../../model/index.js';
import { type Html, html } from './html.js';

/** What stands below the pages: the notes with the pages that cite them, and the checks that were not asked. */
export function backPart({ endnotes, checks, pages }: ProofSheet): Html {
  const shown = new Set(pages.map(({ number }) => number));
  return html`
<section class="endnotes" aria-labelledby="endnotes-title">
<h2 id="endnotes-title">Endnotes <span class="count">${endnotes.length}</span></h2>
${endnotes.length === 0 ? html`<p class="quiet">The briefing has none.</p>` : endnoteTable(endnotes, shown)}
</section>
<section class="turned-off" aria-labelledby="turned-off-title">
<h2 id="turned-off-title">Checks turned off <span class="count">${checks.turnedOff.length}</span></h2>
${checks.turnedOff.length === 0 ? html`<p class="quiet">Every check was asked.</p>` : turnedOffTable(checks.turnedOff)}
</section>`;
}

function endnoteTable(endnotes: readonly ProofEndnote[], shown: ReadonlySet<number>): Html {
  const row = ({ number, text, url, citedOn, page }: ProofEndnote) => html`<tr id="note-${number}">
<th scope="row">${number}</th>
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

function pageLink(page: number, shown: ReadonlySet<number>): Html {
  return shown.has(page) ? html`<a href="#page-${page}" aria-label="Page ${page}">${page}</a>` : html`${page}`;
}

/** Only an address of the web is a link: another scheme might run something. */
function address(url: string): Html {
  return /^https?:\/\//iu.test(url)
    ? html`<a class="url" href="${url}" rel="noopener noreferrer">${url}</a>`
    : html`<span class="url">${url}</span>`;
}

function turnedOffTable(turnedOff: ProofSheet['checks']['turnedOff']): Html {
  return html`<table>
<thead><tr><th scope="col">Check</th><th scope="col">Reason</th></tr></thead>
<tbody>
${turnedOff.map(
  ({ id, reason }) =>
    html`<tr><th scope="row"><code>${id}</code></th><td dir="auto">${reason === undefined ? html`<span class="quiet">No reason is given.</span>` : reason}</td></tr>\n`,
)}</tbody>
</table>`;
}
