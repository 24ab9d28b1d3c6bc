import { describe, expect, it } from 'vitest';
import type { Template } from '../../src/emit/load-template.js';
import { renderTemplate } from '../../src/emit/render-template.js';
import { typst } from '../../src/emit/typst-source.js';

const template = (sources: Record<string, string>): Template => ({
  main: 'brief.typ.hbs',
  sources: new Map(Object.entries(sources)),
  files: new Map(),
  shown: (path) => `my/${path}`,
});

describe('a template', () => {
  it('puts its parts in their order, and knows where every line came from', () => {
    const rendered = renderTemplate(
      template({ 'brief.typ.hbs': 'one\n{{> middle}}\n{{body}}\nlast\n', 'parts/middle.typ.hbs': 'two\nthree {{masthead.title}}\n' }),
      { body: typst`a\nb`, masthead: { title: typst`T` } },
    );
    if (!rendered.ok) throw new Error('rendering failed');
    const { main, origin } = rendered.value;
    expect(main).toBe('one\ntwo\nthree T\na\nb\nlast\n');
    expect(origin(1)).toEqual({ file: 'brief.typ.hbs', line: 1 });
    expect(origin(3)).toEqual({ file: 'parts/middle.typ.hbs', line: 2 });
    expect(origin(6)).toEqual({ file: 'brief.typ.hbs', line: 4 });
  });

  it.each([
    [
      'a field that no briefing has',
      { 'brief.typ.hbs': 'x\ny {{nothing}}' },
      'Unexpected field “nothing”, expected one that a briefing has',
      'my/brief.typ.hbs',
      2,
    ],
    [
      'a field missing in a part',
      { 'brief.typ.hbs': '{{> a}}', 'parts/a.typ.hbs': '\n\n{{nope}}' },
      'Unexpected field “nope”, expected one that a briefing has',
      'my/parts/a.typ.hbs',
      3,
    ],
    [
      'a part that is not there',
      { 'brief.typ.hbs': '{{> gone}}' },
      'Unexpected part “gone”, expected a file parts/gone.typ.hbs',
      'my/brief.typ.hbs',
      1,
    ],
    [
      'the prototype’s fields',
      { 'brief.typ.hbs': '{{constructor}}' },
      'Unexpected field “constructor”, expected one that a briefing has',
      'my/brief.typ.hbs',
      1,
    ],
  ])('with %s is refused at its file and line', (_, sources, message, file, line) => {
    const rendered = renderTemplate(template(sources), {});
    expect(rendered).toMatchObject({
      ok: false,
      findings: [{ id: 'template-is-valid', severity: 'error', message, source: { file, line } }],
    });
  });

  it('with a block left open is refused', () => {
    const rendered = renderTemplate(template({ 'brief.typ.hbs': 'x\n{{#if a}}\ny' }), {});
    expect(rendered).toMatchObject({ ok: false, findings: [{ id: 'template-is-valid', source: { file: 'my/brief.typ.hbs' } }] });
  });
});
