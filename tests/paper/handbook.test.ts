import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { labelNames, languageFor } from '../../src/language/index.js';
import { findingKinds } from '../../src/model/index.js';

const handbook = readFileSync('content/handbook.md', 'utf8');
const theme = readFileSync('templates/briefing/theme.typ', 'utf8');
const view = readFileSync('src/emit/briefing-view.ts', 'utf8');

describe('the handbook', () => {
  it('explains every finding, with its severity and in the words of its claim', () => {
    const rows = [...handbook.matchAll(/^\| ([a-z-]+)<br>([a-z]+) \| (.+?) \| .+ \|$/gm)].map(([, ...cells]) => cells);
    expect(rows.sort()).toEqual(
      Object.entries(findingKinds)
        .map(([id, { severity, claim }]) => [id, severity, claim])
        .sort(),
    );
  });

  it('lists every check of the proof, in the words of its claim', () => {
    const part = handbook.slice(handbook.indexOf('### The checks'), handbook.indexOf('### Proving again'));
    const made = `| Check | Severity | The claim |\n|---|---|---|\n${checks
      .map(({ id, severity, claim }) => `| ${id} | ${severity} | ${claim} |`)
      .join('\n')}`;
    if (process.env.UPDATE === '1')
      writeFileSync('content/handbook.md', handbook.replace(/\| Check \| Severity[\s\S]*?\n\n|<!-- checks -->\n\n/, `${made}\n\n`));
    expect(part).toContain(`${made}\n\n`);
  });

  it('names every field that a template can print', () => {
    const fields = [...view.matchAll(/^ {4}(\w+): /gm)].map(([, field = '']) => field);
    const named = (field: string) => handbook.includes(`\`${field}\``) || handbook.includes(`\`masthead.${field}\``);
    expect([...new Set(fields)].filter((field) => !named(field))).toEqual([]);
  });

  it('names no function that the theme has not, nor keeps silent about one that prints', () => {
    const functions = [...theme.matchAll(/^#let ([a-z][a-z-]*)\(/gm)].map(([, name = '']) => name);
    const section = handbook.slice(handbook.indexOf('### The functions of the theme'), handbook.indexOf('One thing must stay'));
    const table = section.slice(section.indexOf('| Function |'));
    const named = [...table.matchAll(/`([a-z][a-z-]*)`/g)].map(([, name = '']) => name);
    const values = [...theme.matchAll(/^#let ([a-z][a-z-]*) =/gm)].map(([, name = '']) => name);
    expect(named.filter((name) => !functions.includes(name) && !values.includes(name))).toEqual([]);
  });

  it('names every fixed word that `labels:` can change', () => {
    expect(labelNames(languageFor('en').language).filter((name) => !handbook.includes(`${name.split('.')[0]}`))).toEqual([]);
  });
});
