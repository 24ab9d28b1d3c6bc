import { Buffer } from 'node:buffer';
import type { ProofPage } from '../../model/index.js';
import { counted } from '../counted.js';
import { type Html, html } from './html.js';
import { type Area, marginEnds, type PlacedFinding } from './place-findings.js';
import { severityWord } from './severity-label.js';

/** All pages as pictures, with the findings drawn on them. */
export function pagesPart(pages: readonly ProofPage[], findings: readonly PlacedFinding[]): Html {
  const on = (page: ProofPage) => findings.filter((placed) => placed.page === page);
  return html`
<section class="pages-part" aria-labelledby="pages-title">
<div class="bar">
<h2 id="pages-title">Pages</h2>
<nav aria-label="Pages"><ol>${pages.map((page) => pageLink(page, on(page).length))}</ol></nav>
<button type="button" class="spreads-button" data-needs-script hidden aria-pressed="true">Spreads</button>
</div>
<div class="pages spreads">
${pages.map((page) => picture(page, pages.length, on(page)))}</div>
</section>`;
}

function pageLink({ number }: ProofPage, count: number): Html {
  const label = count === 0 ? `Page ${number}` : `Page ${number}, ${counted(count, 'finding')}`;
  return html`<li><a href="#page-${number}" aria-label="${label}"${count === 0 ? undefined : html` class="has-findings"`}>${number}</a></li>`;
}

function picture({ number, width, height, png }: ProofPage, total: number, findings: readonly PlacedFinding[]): Html {
  const whole = findings.filter(({ area }) => area === undefined);
  return html`<figure class="page ${number % 2 === 0 ? 'verso' : 'recto'}" id="page-${number}" tabindex="-1">
<div class="sheet${whole.length === 0 ? undefined : ' has-edge'}">
<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" width="${Math.round(width)}" height="${Math.round(height)}" alt="Page ${number} of ${total}">
${findings.map(box)}</div>
<figcaption>${number}<span class="quiet"> of ${total}</span></figcaption>
</figure>
`;
}

function box({ number, finding, area, side, shift }: PlacedFinding): Html {
  const { severity, message } = finding;
  const place =
    area === undefined
      ? undefined
      : html`left:${percent(area.left)};top:${percent(area.top)};width:${percent(area.width)};height:${percent(area.height)};--out:${outside(area, side)};`;
  return html`<a class="box ${side}" style="${place}--shift:${shift}" id="box-${number}" href="#finding-${number}" data-finding="${number}" data-severity="${severity}" title="${message}" aria-label="Finding ${number}, ${severityWord(severity)}: ${message}"><span class="tag" aria-hidden="true">${number}</span></a>
`;
}

/** Hundredths of the page's width from the box to its number in the margin. */
function outside({ left, width }: Area, side: PlacedFinding['side']): number {
  const distance = { left: left - marginEnds, right: 100 - marginEnds - left - width, inside: 0, edge: 0 }[side];
  return rounded(distance);
}

function percent(value: number): string {
  return `${rounded(value)}%`;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
