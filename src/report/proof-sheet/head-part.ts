import { type ProofSetting, type ProofSheet, type Severity, shownHash } from '../../model/index.js';
import { countFindings } from '../build-report.js';
import { counted, countedList } from '../counted.js';
import { grouped } from './grouped.js';
import { type Html, html } from './html.js';
import { severities, severityShape } from './severity-label.js';

/** The head: what it is, whether it may go to print, and the figures. */
export function headPart(sheet: ProofSheet): Html {
  const { title, slug, status, contentHash, pages, checks, findings } = sheet;
  const counts = countFindings(findings);
  return html`
<header class="head">
<p class="kicker">Proof sheet <span class="slug">${slug}</span></p>
<h1 dir="auto">${title}</h1>
<p class="verdict verdict-${status}">${verdictShape(status)}<strong>${verdicts[status]}</strong> <span>${reason(sheet)}</span></p>
${settingsPart(sheet)}
<dl class="figures">
${severities.map(({ severity, one, many }) =>
  figure(
    html`${severityShape(severity)}${counts[severity] === 1 ? one : many}`,
    grouped(counts[severity]),
    counts[severity] === 0 ? 'none' : severity,
  ),
)}
${figure(html`Pages`, grouped(pages.length))}
${figure(html`Checks of the print passed`, html`${grouped(checks.passed)} <small>of ${grouped(checks.run)}</small>`)}
${contentHash === undefined ? undefined : figure(html`Content hash`, html`<code title="${contentHash}">${shownHash(contentHash)}</code>`)}
</dl>
${wordsPart(sheet)}
</header>`;
}

const verdicts: Readonly<Record<ProofSheet['status'], string>> = { built: 'Passed', draft: 'Draft', rejected: 'Rejected' };

function reason({ status, findings }: ProofSheet): string {
  const { error, warning } = countFindings(findings);
  const wrong = countedList([
    [error, 'error'],
    [warning, 'warning'],
  ]);
  switch (status) {
    case 'built':
      return wrong === '' ? 'Nothing keeps it from print.' : `Nothing keeps it from print; ${wrong} to look at.`;
    case 'draft':
      return wrong === '' ? 'Not for print.' : `Not for print: ${wrong}.`;
    case 'rejected':
      return wrong === '' ? 'Not for print.' : keptBy(error, warning);
  }
}

/** Warnings keep a briefing from print where there is no error, and they were asked to. */
function keptBy(error: number, warning: number): string {
  const besides = error > 0 && warning > 0 ? ` Besides, there ${warning === 1 ? 'is' : 'are'} ${countedList([[warning, 'warning']])}.` : '';
  return `Kept from print by ${countedList([error > 0 ? [error, 'error'] : [warning, 'warning']])}.${besides}`;
}

/** Checks that the user has named in a setting are named here, up to so many. */
const named = 6;

/** A verdict is worth no more than the checks that were asked: what was off or weighed less stands beside it. */
function settingsPart({ checks: { settings } }: ProofSheet): Html | undefined {
  const off = settings.filter(({ severity }) => severity === 'off');
  const lowered = settings.filter(({ severity, own }) => severity !== 'off' && own !== undefined && weight[severity] < weight[own]);
  if (off.length + lowered.length === 0) return undefined;
  const parts = [told(off, 'was off', 'were off'), told(lowered, 'counts for less', 'count for less')].filter((part) => part !== '');
  return html`<p class="settings">${parts.join('. ')}. <a href="#turned-off-title">Why</a></p>`;
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function told(settings: readonly ProofSetting[], one: string, many: string): string {
  if (settings.length === 0) return '';
  const ids = settings
    .slice(0, named)
    .map(({ id }) => id)
    .join(', ');
  const more = settings.length > named ? ` and ${settings.length - named} more` : '';
  return `${counted(settings.length, 'check')} ${settings.length === 1 ? one : many}: ${ids}${more}`;
}

/** A tick, a dash or a cross, so that the verdict is seen without its word. */
function verdictShape(status: ProofSheet['status']): Html {
  const paths = { built: 'M3 8.5 6.5 12 13 4.5', draft: 'M3 8h10', rejected: 'M4 4l8 8M12 4l-8 8' };
  return html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${paths[status]}" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
}

function figure(term: Html, value: string | Html, kind = 'plain'): Html {
  return html`<div class="figure figure-${kind}"><dt>${term}</dt><dd>${value}</dd></div>\n`;
}

/** Where the words went; each list can be unfolded. */
function wordsPart({ ledger }: ProofSheet): Html {
  const { wordsIn, onPaper, moved, leftOut, repeated } = ledger;
  return html`
<section class="words" aria-labelledby="words-title">
<h2 id="words-title">Words</h2>
<p><b>${grouped(wordsIn)}</b> in the article, <b>${grouped(onPaper)}</b> on paper.</p>
<div class="ledger">
${wordList('Moved', moved)}${wordList('Left out', leftOut)}${wordList('Repeated', repeated)}
</div>
</section>`;
}

function wordList(name: string, entries: readonly string[]): Html {
  if (entries.length === 0) return html`<p class="nothing"><b>${name}</b> nothing</p>\n`;
  return html`<details><summary><b>${name}</b> ${counted(entries.length, 'passage')}</summary>
<ol>${entries.map((entry) => html`<li dir="auto">${entry}</li>`)}</ol></details>\n`;
}
