import type pc from 'picocolors';
import type { Finding, Severity } from '../model/index.js';
import { visible } from './visible.js';

type Colours = ReturnType<typeof pc.createColors>;

/** A finding as a person reads it at a terminal: place (else the file that it is about), severity, message, id, and the repair below. */
export function findingText(finding: Finding, about: string, colours: Colours): string {
  const { source, paper } = finding;
  const file = source === undefined ? about : `${source.file}:${source.line}:${source.column}`;
  const place = paper === undefined ? file : `${file}, p. ${paper.page}`;
  const line = `${visible(place)}  ${severityName(finding.severity, colours)}  ${visible(finding.message)}  ${colours.dim(`[${finding.id}]`)}\n`;
  return finding.hint === undefined ? line : `${line}    ${visible(finding.hint)}\n`;
}

function severityName(severity: Severity, colours: Colours): string {
  switch (severity) {
    case 'error':
      return colours.red('error');
    case 'warning':
      return colours.yellow('warning');
    case 'info':
      return colours.cyan('info');
  }
}
