import type { BuildReport } from '../report/build-report.js';
import type { ReportFormat } from '../report/render-report.js';

/** What a report says of everything that can be found: SARIF alone lists its rules. */
export async function kindsFor(format: ReportFormat): Promise<Pick<BuildReport, 'kinds'>> {
  return format === 'sarif' ? { kinds: (await import('../pipeline/proof.js')).knownFindings } : {};
}
