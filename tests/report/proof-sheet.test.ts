import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../src/report/proof-sheet/place-findings.js';
import { proofSheet } from '../../src/report/proof-sheet.js';
import { exampleSheet } from './example-proof-sheet.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements with their whole text. */
function parse(page: string): readonly Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '' };
      elements.push(element);
      open.push(element);
    },
    ontext: (piece) => {
      for (const element of open) element.text += piece;
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(page);
  return elements;
}

const page = proofSheet(exampleSheet);
const elements = parse(page);
const classed = (name: string) => elements.filter(({ attributes }) => attributes.class?.split(' ').includes(name));

describe('the proof sheet', () => {
  it('escapes every text', () => {
    const plain = parse(proofSheet({ ...exampleSheet, findings: [], endnotes: [] }));
    for (const each of [elements, plain]) {
      expect(each.filter(({ name }) => name === 'script')).toHaveLength(1);
      expect(each.filter(({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))).toEqual([]);
    }
    expect(elements.filter(({ name }) => name === 'img')).toHaveLength(2);
    expect(elements.find(({ name }) => name === 'h1')?.text).toBe(exampleSheet.title);
    expect(classed('repair').map(({ text }) => text)).toEqual([exampleSheet.findings[1]?.hint]);
    expect(proofSheet({ ...exampleSheet, title: 'a\u0000b\ud800' })).toContain('<title>Proof sheet: a\ufffdb\ufffd</title>');
  });

  it('what is to be typed as it stands is set as code', () => {
    const finding = { id: 'date-is-given', severity: 'warning' as const, message: 'No `date` <b>', hint: 'Add `date: <2026>` or ` two' };
    const coded = parse(proofSheet({ ...exampleSheet, findings: [finding] }));
    expect(coded.filter(({ name }) => name === 'code').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['date', 'date: <2026>', 'date-is-given']),
    );
    expect(coded.filter(({ attributes }) => attributes.class === 'message').map(({ text }) => text)).toEqual(['No date <b>']);
    expect(coded.filter(({ attributes }) => attributes.class === 'repair').map(({ text }) => text)).toEqual(['Add date: <2026> or ` two']);
  });

  it('shows every page', () => {
    expect(elements.filter(({ name }) => name === 'img').map(({ attributes }) => attributes)).toEqual(
      [1, 2].map((number) => ({
        src: `data:image/png;base64,${Buffer.from(`page ${number}`).toString('base64')}`,
        width: '400',
        height: '200',
        alt: `Page ${number} of 2`,
      })),
    );
  });

  it('shows every finding in the order of the paper, with its place', () => {
    expect(classed('finding').map(({ attributes }) => [attributes.id, attributes['data-severity']])).toEqual([
      ['finding-1', 'warning'],
      ['finding-2', 'warning'],
      ['finding-3', 'error'],
      ['finding-4', 'info'],
      ['finding-5', 'info'],
    ]);
    expect(classed('message').map(({ text }) => text)).toEqual([3, 2, 1, 0, 4].map((index) => exampleSheet.findings[index]?.message));
    expect(classed('source').map(({ text }) => text)).toEqual([`${exampleSheet.findings[0]?.source?.file}:7:2`]);
    expect(classed('word').map(({ text }) => text)).toEqual(['Warning', 'Warning', 'Error', 'Info', 'Info']);
  });

  it('links text and box both ways', () => {
    const links = (name: string) => classed(name).flatMap(({ attributes }) => (attributes.href === undefined ? [] : [attributes.href]));
    expect(links('go')).toEqual(['#box-1', '#box-2', '#box-3']);
    expect(links('box')).toEqual(['#finding-1', '#finding-2', '#finding-3']);
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = elements.flatMap(({ attributes }) => attributes.href ?? []).filter((href) => href.startsWith('#'));
    expect(inner.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('draws boxes where they lie on the paper', () => {
    const places = classed('box').map(({ attributes }) => attributes.style?.replace(/;--.*/, ''));
    expect(places).toEqual(['--shift:0', 'left:0%;top:4.25%;width:2%;height:6.5%', 'left:9.625%;top:79.25%;width:10.75%;height:11.5%']);
  });

  it('leads to the pages that cite a note, and to the web only by addresses of the web', () => {
    expect(classed('on').map(({ text }) => text)).toEqual(['1, 2', '2', 'nowhere', 'not found']);
    expect(classed('url').map(({ name, text }) => [name, text])).toEqual([
      ['a', 'https://example.org/?a=1&b="'],
      ['span', 'javascript:alert(3)'],
    ]);
  });

  it('loads nothing', () => {
    const sources = elements.flatMap(({ attributes: { src, srcset, data, poster } }) => [src, srcset, data, poster]);
    expect(sources.filter((source) => source !== undefined && !source.startsWith('data:image/png;'))).toEqual([]);
    expect(elements.filter(({ name }) => ['link', 'iframe', 'object', 'embed', 'base', 'form'].includes(name))).toEqual([]);
    expect(elements.find(({ name }) => name === 'style')?.text).not.toMatch(/url\(|@import/u);
    expect(elements.find(({ name }) => name === 'script')?.text).not.toMatch(/fetch|import|innerHTML|https?:/u);
  });

  it('says what came of it without colour', () => {
    const verdict = (sheet: typeof exampleSheet) =>
      parse(proofSheet(sheet)).find(({ attributes }) => attributes.class?.startsWith('verdict'))?.text;
    expect(verdict(exampleSheet)).toBe('Rejected Kept from print by 1 error. Besides, there are 2 warnings.');
    expect(verdict({ ...exampleSheet, status: 'draft' })).toBe('Draft Not for print: 1 error, 2 warnings.');
    expect(verdict({ ...exampleSheet, status: 'built', findings: [] })).toBe('Passed Nothing keeps it from print.');
    expect(classed('figures')[0]?.text.replace(/\s+/gu, ' ')).toContain(
      'Error1 Warnings2 Infos2 Pages2 Checks of the print passed3 of 5 Content hash01234567',
    );
    expect(classed('words')[0]?.text).toContain('1,234 in the article, 12,345 on paper.');
  });

  it('says beside the verdict which checks were off or count for less', () => {
    expect(classed('settings').map(({ text }) => text)).toEqual(['1 check was off: no-widow. 1 check counts for less: words-survive. Why']);
    const turnedOff = Array.from({ length: 8 }, (_, index) => ({ id: `check-${index}`, severity: 'off' as const }));
    const settingsOf = (settings: typeof exampleSheet.checks.settings) =>
      parse(proofSheet({ ...exampleSheet, checks: { ...exampleSheet.checks, settings } }))
        .filter(({ attributes }) => attributes.class === 'settings')
        .map(({ text }) => text);
    expect(settingsOf(turnedOff)).toEqual(['8 checks were off: check-0, check-1, check-2, check-3, check-4, check-5 and 2 more. Why']);
    expect(settingsOf([])).toEqual([]);
  });

  it('lists the checks that found something, and those turned off or weighed otherwise with their reasons', () => {
    const tables = elements.filter(({ name }) => name === 'table').map(({ text }) => text);
    expect(tables[1]).toContain(`${exampleSheet.checks.failed[0]?.id}7\nhigh1`);
    expect(tables[2]?.replace(/\n/gu, '|')).toContain(
      `no-widow|off (its own: Warning)|${exampleSheet.checks.settings[0]?.reason}|words-survive|Info (its own: Error)|No reason is given.|line-length|Error (its own: Warning)`,
    );
  });

  it('leads from a note’s number to the page where it stands', () => {
    const links = elements.filter(({ name, attributes }) => name === 'a' && attributes['aria-label']?.startsWith('Note '));
    expect(links.map(({ attributes, text }) => [attributes.href, attributes['aria-label'], text])).toEqual([
      ['#page-2', 'Note 1, page 2', '1'],
    ]);
  });
});

describe('numbers of findings', () => {
  it('stand side by side where they would cover each other', () => {
    const at = (left: number, top: number) => ({
      id: 'x',
      severity: 'error' as const,
      message: 'x',
      paper: { page: 1, box: { left, right: left + 50, bottom: top - 10, top } },
    });
    const findings = [at(60, 150), at(62, 148), at(200, 150), at(300, 150), at(60, 100), at(20, 100)];
    expect(placeFindings({ ...exampleSheet, findings }).map(({ side, shift }) => [side, shift])).toEqual([
      ['left', 0],
      ['left', 1],
      ['right', 0],
      ['left', 2],
      ['left', 0],
      ['inside', 0],
    ]);
  });

  it('stay on the page, whatever the finding says', () => {
    const box = { left: 390, bottom: -50, right: 900, top: -20 };
    const [placed] = placeFindings({ ...exampleSheet, findings: [{ id: 'x', severity: 'error', message: 'x', paper: { page: 1, box } }] });
    expect(placed?.area).toEqual({ left: 97.125, top: 96, width: 2.875, height: 4 });
  });
});
