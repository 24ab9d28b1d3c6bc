import * as v from 'valibot';

const severity = v.picklist(['error', 'warning', 'info']);

const sourcePlace = v.strictObject({
  file: v.pipe(v.string(), v.description('Relative to the working folder of the build, with “/”.')),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Counts UTF-16 code units from 1.')),
});

const paperPlace = v.strictObject({
  page: v.pipe(v.number(), v.integer(), v.minValue(1)),
  box: v.exactOptional(
    v.pipe(
      v.strictObject({ left: v.number(), bottom: v.number(), right: v.number(), top: v.number() }),
      v.description('Points, origin at the bottom left of the page.'),
    ),
  ),
});

const reportedFinding = v.strictObject({
  id: v.pipe(v.string(), v.description('The claim that does not hold, in kebab case.')),
  severity,
  message: v.string(),
  hint: v.exactOptional(v.pipe(v.string(), v.description('The repair.'))),
  source: v.exactOptional(sourcePlace),
  paper: v.exactOptional(paperPlace),
});

const reportedOptions = v.strictObject({
  paper: v.exactOptional(v.picklist(['a4', 'letter'])),
  singleSided: v.exactOptional(v.boolean()),
  largePrint: v.exactOptional(v.boolean()),
  template: v.exactOptional(v.string()),
  draft: v.exactOptional(v.boolean()),
  changeBars: v.exactOptional(v.boolean()),
  renumber: v.exactOptional(v.boolean()),
  strict: v.exactOptional(v.boolean()),
});

/** Shape of `output/<slug>.report.json`, and of the reports of drafts and rejected PDFs beside it; `templates/schema/report.schema.json` is made from it. */
export const briefingReportSchema = v.strictObject({
  version: v.pipe(v.string(), v.description('Version of Briefpress.')),
  source: v.pipe(v.string(), v.description('The article, relative to the working folder of the build.')),
  slug: v.string(),
  status: v.pipe(
    v.picklist(['built', 'draft', 'proved', 'rejected', 'failed']),
    v.description(
      '“proved”: a finished PDF that `brief check` has held against its article; “draft”: as sound, but not for print; “rejected”: set, but with findings that keep it from print; “failed”: no PDF could be made.',
    ),
  ),
  output: v.exactOptional(v.pipe(v.string(), v.description('The PDF that was written, relative to the working folder of the build.'))),
  proofSheet: v.exactOptional(
    v.pipe(v.string(), v.description('The proof sheet that was written, relative to the working folder of the build.')),
  ),
  upToDate: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('Nothing had changed since it was built; only in the report of a run, not in that beside the PDF.'),
    ),
  ),
  title: v.exactOptional(v.string()),
  pages: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  contentHash: v.exactOptional(v.pipe(v.string(), v.description('SHA-256 of article, sources file and images.'))),
  engine: v.exactOptional(v.picklist(['native', 'wasm'])),
  options: v.pipe(reportedOptions, v.description('Options of the command line that were set.')),
  project: v.exactOptional(
    v.pipe(
      v.record(v.string(), v.string()),
      v.description('SHA-256 of each setting of the project that the PDF was printed by, by its name in `brief.config.json`.'),
    ),
  ),
  settings: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({ id: v.string(), severity: v.picklist(['off', 'error', 'warning', 'info']), reason: v.exactOptional(v.string()) }),
      ),
      v.description('Checks that the article or the project has turned off or given another severity.'),
    ),
  ),
  findings: v.pipe(v.array(reportedFinding), v.description('In the order of their places in the article.')),
});
