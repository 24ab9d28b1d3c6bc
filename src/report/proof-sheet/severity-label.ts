import type { Severity } from '../../model/index.js';
import { type Html, html } from './html.js';

/** Severities as the sheet names them, worst first; the word for one and for many. */
export const severities: readonly { readonly severity: Severity; readonly one: string; readonly many: string }[] = [
  { severity: 'error', one: 'Error', many: 'Errors' },
  { severity: 'warning', one: 'Warning', many: 'Warnings' },
  { severity: 'info', one: 'Info', many: 'Infos' },
];

/** A severity in one word. */
export function severityWord(severity: Severity): string {
  return severities.find((known) => known.severity === severity)?.one ?? severity;
}

/** The shape that stands for a severity beside its word: square, triangle, ring. */
export function severityShape(severity: Severity): Html {
  return html`<svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">${outline(severity)}</svg>`;
}

function outline(severity: Severity): Html {
  switch (severity) {
    case 'error':
      return html`<rect x="1" y="1" width="10" height="10" fill="currentColor"/>`;
    case 'warning':
      return html`<path d="M6 1.2 11.2 10.6H.8Z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>`;
    case 'info':
      return html`<circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" stroke-width="1.4"/>`;
  }
}
