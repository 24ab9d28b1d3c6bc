import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkParts } from '../../src/emit/check-parts.js';
import { builtInTemplate, loadTemplate } from '../../src/emit/load-template.js';
import { temporaryFolder } from '../commands/temporary-folder.js';
import { article, shelf } from '../helpers/articles.js';
import { buildMarkdown, buildPaper } from '../helpers/build-briefing.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const builtIn = fileURLToPath(new URL('../../templates/briefing', import.meta.url));
const text = article(`Words. ([Axios][1])\n\n## One\n\nMore.\n\n${shelf.split('\n')[1]}`, 'summary: false');

/** A user's copy of the template in a folder `mine`, with some of its files changed. */
function copyWith(changes: Readonly<Record<string, (content: string) => string>>): { readonly folder: string; readonly template: string } {
  const folder = temporaryFolder();
  const template = join(folder, 'mine');
  cpSync(builtIn, template, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(template, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return { folder, template };
}

it('the template that comes with the tool has every part in its place, which no build looks at again', () => {
  const loaded = loadTemplate(builtInTemplate);
  expect(loaded.ok && checkParts(loaded.value)).toEqual([]);
});

describe('a user’s template', () => {
  it('is named in the front matter, and may leave out the contents', async () => {
    const { folder } = copyWith({
      'brief.typ.hbs': (content) => content.replace(/\{\{#if hasContents\}\}\n.*\n\{\{\/if\}\}\n/, ''),
    });
    const paper = await buildPaper(text.replace('summary: false', 'summary: false\ntoc: true\ntemplate: mine'), {
      folder,
      unproved: false,
    });
    expect(paper.findings).toEqual([]);
    expect(paper.body).not.toContain('Contents');
  });

  it('prints a part by its fields', async () => {
    const { template } = copyWith({
      'brief.typ.hbs': (content) =>
        content.replace(
          '{{> masthead}}',
          '{{#with masthead}}\n#masthead(kicker: {{kicker}}, issue: {{issue}}, title: {{title}}, deck: {{deck}}, byline: {{@root.masthead.byline}})\n{{/with}}',
        ),
    });
    expect((await buildPaper(text, { template, unproved: false })).findings).toEqual([]);
  });

  it('changes the look, named by the option, and every reference stays true', async () => {
    const { template } = copyWith({ 'theme.typ': (content) => content.replace('#1F3A5F', '#7A1F1F') });
    const paper = await buildPaper(text, { template });
    expect(paper.findings).toEqual([]);
    expect(referenceFaults(paper)).toEqual([]);
    expect(paper.facts.pages[0]?.runs.some(({ colour }) => colour.join() === '122,31,31,255')).toBe(true);
  });

  it('adds words of its own, which are none of the article’s', async () => {
    const { template } = copyWith({
      'brief.typ.hbs': (content) =>
        content.replace('{{body}}', '#house[For *members* of the house.]\n{{body}}\n#house[Reprints on request.]'),
      'parts/colophon.typ.hbs': (content) => `${content}\n#house[Printed by us.]\n`,
    });
    const { findings, facts } = await buildPaper(text, { template, unproved: false });
    expect(findings).toEqual([]);
    const printed = facts.pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
    for (const own of ['For members of the house.', 'Reprints on request.', 'Printed by us.']) expect(printed).toContain(own);
  });

  it.each<[string, Readonly<Record<string, (content: string) => string>>, string, string, number]>([
    [
      'a field that no briefing has',
      { 'brief.typ.hbs': (content) => content.replace('{{body}}', '{{body}}\n{{bodies}}') },
      'Unexpected field “bodies”, expected one that a briefing has',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{body}}') + 1,
    ],
    [
      'a field below one that is not there',
      { 'brief.typ.hbs': (content) => content.replace('{{body}}', '{{body}}\n{{nope.x}}') },
      'Unexpected field “nope.x”, expected one that a briefing has',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{body}}') + 1,
    ],
    [
      'a field of the prototype',
      { 'parts/masthead.typ.hbs': (content) => `${content}{{masthead.constructor}}\n` },
      'Unexpected field “masthead.constructor”, expected one that a briefing has',
      'parts/masthead.typ.hbs',
      linesOf('parts/masthead.typ.hbs') + 1,
    ],
    [
      'a part that is not there',
      { 'brief.typ.hbs': (content) => `${content}{{> imprint}}\n` },
      'Unexpected part “imprint”, expected a file parts/imprint.typ.hbs',
      'brief.typ.hbs',
      linesOf('brief.typ.hbs') + 1,
    ],
    [
      'a part by a slip of the pen',
      { 'brief.typ.hbs': (content) => content.replace('{{> notes}}', '{{> nots}}') },
      'Unexpected part “nots”, expected a file parts/nots.typ.hbs',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{> notes}}'),
    ],
    [
      'a field by a slip of the pen',
      { 'parts/masthead.typ.hbs': (content) => content.replace('{{masthead.title}}', '{{masthead.titel}}') },
      'Unexpected field “masthead.titel”, expected one that a briefing has',
      'parts/masthead.typ.hbs',
      lineOf('parts/masthead.typ.hbs', '  title: {{masthead.title}},'),
    ],
    ...['masthead', 'summary', 'notes', 'colophon'].map(
      (part): [string, Readonly<Record<string, (content: string) => string>>, string, string, number] => [
        `no ${part}`,
        { 'brief.typ.hbs': (content) => content.replace(`{{> ${part}}}`, '') },
        `Unexpected template without the part “${part}”, expected {{> ${part}}}`,
        'brief.typ.hbs',
        1,
      ],
    ),
    [
      'neither body nor byline',
      {
        'brief.typ.hbs': (content) => content.replace('{{body}}', ''),
        'parts/masthead.typ.hbs': (content) => content.replace('{{masthead.byline}}', 'none'),
      },
      'Unexpected template without the field “masthead.byline”, the part “body”, expected {{masthead.byline}}, {{body}}',
      'brief.typ.hbs',
      1,
    ],
    [
      'the colophon above the notes',
      { 'brief.typ.hbs': (content) => content.replace('{{> colophon}}\n', '').replace('{{body}}', '{{body}}\n{{> colophon}}') },
      'Unexpected part “notes” behind “colophon”, expected the order masthead, summary, contents, body, notes, also-consulted, colophon',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{> notes}}') + 1,
    ],
    [
      'a tag left open',
      { 'brief.typ.hbs': (content) => content.replace('{{body}}', '{{body') },
      'Unexpected {{# behind “{{body”, expected }}',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{body}}'),
    ],
    [
      'a tag that has only one brace at its end',
      { 'brief.typ.hbs': (content) => content.replace('{{body}}', '{{body}') },
      'Unexpected sign behind “{{body”, expected }}',
      'brief.typ.hbs',
      lineOf('brief.typ.hbs', '{{body}}'),
    ],
    [
      'the end of a block that was not begun',
      { 'brief.typ.hbs': (content) => `{{/if}}\n${content}` },
      'Unexpected {{/…}}, expected a block that it ends',
      'brief.typ.hbs',
      1,
    ],
    [
      'a block left open',
      { 'parts/notes.typ.hbs': (content) => `${content}{{#if hasNotes}}` },
      'Unexpected the end of the file behind “{{#if hasNotes}}”, expected {{/…}}',
      'parts/notes.typ.hbs',
      linesOf('parts/notes.typ.hbs') + 1,
    ],
    [
      'a Typst error in the theme',
      { 'theme.typ': (content) => `#let broken = nothing-of-this-name\n${content}` },
      'Typst: unknown variable: nothing-of-this-name',
      'theme.typ',
      1,
    ],
    [
      'several Typst errors in one line',
      { 'theme.typ': (content) => `#let broken ( = rgb("#1F3A5F")\n${content}` },
      expect.stringMatching(/^Typst: /u) as unknown as string,
      'theme.typ',
      1,
    ],
    [
      'a Typst error in a part',
      { 'parts/notes.typ.hbs': (content) => `${content}#nothing-of-this-name\n` },
      'Typst: unknown variable: nothing-of-this-name',
      'parts/notes.typ.hbs',
      linesOf('parts/notes.typ.hbs') + 1,
    ],
    [
      'a Typst error that only setting shows',
      { 'parts/colophon.typ.hbs': (content) => `${content}#panic("stop")\n` },
      'Typst: panicked with: "stop"',
      'parts/colophon.typ.hbs',
      linesOf('parts/colophon.typ.hbs') + 1,
    ],
    [
      'a package from the network',
      { 'theme.typ': (content) => `${content}\n#import "@preview/cetz:0.3.0"\n` },
      expect.stringContaining('package') as unknown as string,
      'theme.typ',
      linesOf('theme.typ') + 2,
    ],
  ])('with %s is one error at its file and line', async (_, changes, message, file, line) => {
    const { template } = copyWith(changes);
    const result = await buildMarkdown(text, { template });
    expect(result.findings.map(({ id, severity, message: said, source }) => [id, severity, said, source?.file, source?.line])).toEqual([
      ['template-is-valid', 'error', message, join(template, file), line],
    ]);
    // A hint names no file but those of the template.
    expect(result.findings[0]?.hint ?? '').not.toMatch(/brief\.typ(?!\.hbs)/u);
    expect(result.pdf).toBeUndefined();
  });

  it('with a sign that no font has: it is named once, with what helps', async () => {
    const { template } = copyWith({ 'brief.typ.hbs': (content) => content.replace('{{body}}', '#house[漢字 and 漢字]\n{{body}}') });
    const { pdf, findings } = await buildMarkdown(text, { template, unproved: false });
    expect([pdf, findings.map(({ id, message }) => [id, message])]).toEqual([
      undefined,
      [['glyph-exists', 'Unexpected “漢”, “字”, expected what a declared font has glyphs for']],
    ]);
  });

  it('that is not there is an error', async () => {
    const template = join(temporaryFolder(), 'none');
    const result = await buildMarkdown(text, { template });
    expect(result.findings.map(({ id, message }) => [id, message])).toEqual([
      ['template-is-valid', `Unexpected template “${template}”, expected a folder that can be read`],
    ]);
  });

  it('cannot read what lies outside its folder', async () => {
    const { template } = copyWith({ 'theme.typ': (content) => `#let secret = read("/../../../../etc/passwd")\n${content}` });
    const result = await buildMarkdown(text, { template });
    expect(result.findings.map(({ id, source }) => [id, source?.line])).toEqual([['template-is-valid', 1]]);
  });
});

function lineOf(file: string, wanted: string): number {
  return readFileSync(join(builtIn, file), 'utf8').split('\n').indexOf(wanted) + 1;
}

function linesOf(file: string): number {
  return readFileSync(join(builtIn, file), 'utf8').split('\n').length - 1;
}
