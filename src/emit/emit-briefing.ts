import { type Briefing, type Finding, finding, type TypesetJob } from '../model/index.js';
import { type BodyPart, briefingView, pageOneView, partView } from './briefing-view.js';
import type { Template } from './load-template.js';
import type { Positions } from './positions-file.js';
import type { PrintSetup } from './print-setup.js';
import { type Rendered, renderTemplate } from './render-template.js';
import { setDrawingFonts } from './set-drawing-fonts.js';
import { setupFile } from './setup-file.js';

/** A briefing as a job for the engine, complete but for positions. */
export interface EmittedBriefing {
  readonly rendered: Rendered;
  readonly findings: readonly Finding[];
  /** The job of a pass; only `/positions.json` differs from one to the next. */
  job(positions: Positions): TypesetJob;
}

const encoder = new TextEncoder();

/** A byte-order mark inside a text prints nothing, and PDF/UA refuses it. */
function withoutMarks(json: string): string {
  return json.replaceAll('\ufeff', '');
}

/** Turns a briefing into Typst: the template's parts in their order, the theme, and the files they read; of these all, page one alone, or a part of the body. */
export function emitBriefing(
  briefing: Briefing,
  setup: PrintSetup,
  template: Template,
  only?: 'page-one' | BodyPart,
): { readonly ok: true; readonly value: EmittedBriefing } | { readonly ok: false; readonly findings: readonly Finding[] } {
  if (briefing.changes !== undefined && !printsChanges(template)) return { ok: false, findings: [hidesChanges(template)] };
  const findings: Finding[] = [];
  const view =
    only === undefined
      ? briefingView(briefing, setup, findings)
      : only === 'page-one'
        ? pageOneView(briefing, setup)
        : partView(briefing, setup, only);
  const rendered = renderTemplate(template, view);
  if (!rendered.ok) return rendered;
  const files = new Map<string, Uint8Array>(template.files);
  files.set('/setup.json', encoder.encode(withoutMarks(setupFile(briefing, setup))));
  for (const [path, image] of briefing.images)
    files.set(`/${path}`, image.format === 'svg' ? setDrawingFonts(image.bytes, setup.fonts) : image.bytes);
  const job = (positions: Positions): TypesetJob => ({
    main: rendered.value.main,
    files: new Map([...files, ['/positions.json', encoder.encode(withoutMarks(JSON.stringify(positions)))]]),
  });
  return { ok: true, value: { rendered: rendered.value, findings, job } };
}

/** A template that was copied before there were editions, or whose part is lost, has no place for what has changed. */
function printsChanges({ sources }: Template): boolean {
  return [...sources.values()].some((source) => /\{\{\{?~?\s*changes\s*~?\}/u.test(source));
}

function hidesChanges({ main, shown }: Template): Finding {
  return finding('template-is-valid', {
    message: 'Unexpected template without a place for what has changed since the last edition',
    hint: 'Copy parts/changes.typ.hbs from templates/briefing, and what brief.typ.hbs and theme.typ there have for it.',
    source: { file: shown(main), line: 1, column: 1 },
  });
}
