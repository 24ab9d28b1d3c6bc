import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../helpers/read-pdf.js';
import { typstPdf } from '../helpers/typst-pdf.js';

const missing = ['pdftotext', 'pdfinfo'].some((command) => spawnSync(command, ['-v']).error);

const source = `
#set page(numbering: "1", header: [A running head])
= Firmly official
${Array.from({ length: 8 }, (_, i) => `Paragraph ${i}: the well-known misunderstanding of counter-revolutionary waffle — “quoted” – costs €${i}.#super(typographic: false)[#link(<n>)[${i + 1}]] #lorem(60)`).join('\n\n')}
#table(columns: (1fr, 2fr), table.header[Actor][Said], ..range(12).flatten().map(i => ([Actor #i], lorem(20))).flatten())
= Notes <n>
#link("https://example.org/a/b")[https://example.org/a/b]
`;

/** Every file as another program reads it; nothing is left on disk. */
function withFile<T>(bytes: Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'briefpress-'));
  try {
    writeFileSync(join(folder, 'test.pdf'), bytes);
    return use(join(folder, 'test.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Letters and figures without spaces: poppler keeps the hyphens of a line's end apart from ours. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad-]/g, '');

describe.skipIf(missing)('poppler', () => {
  const pdf = typstPdf(source);

  it('reads the same words on every page, in the same order', async () => {
    const facts = await readPdf(pdf);
    const pages = withFile(pdf, (path) =>
      execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
        '\f',
      ),
    );
    expect(facts.pages.length).toBe(pages.length - 1);
    for (const [index, page] of facts.pages.entries()) {
      expect(letters(page.lines.map((line) => line.text).join(' '))).toBe(letters(pages[index] ?? ''));
      const theirs = (pages[index] ?? '')
        .replace(/\u00ad\n(?=\p{Ll})/gu, '')
        .replace(/\u00ad/g, '')
        .replace(/-\n/g, '-')
        .split(/\s+/)
        .filter(Boolean);
      // A mark is a word of its own here, and the end of its word there.
      const ours: string[] = [];
      for (const { text, glued } of page.words) ours.push(glued ? `${ours.pop()}${text}` : text);
      expect(ours.filter((word) => !theirs.includes(word))).toEqual([]);
    }
  });

  it('finds the same pages, title and URLs', async () => {
    const facts = await readPdf(pdf);
    const [info, urls] = withFile(pdf, (path) => [
      execFileSync('pdfinfo', [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      execFileSync('pdfinfo', ['-url', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ]);
    expect(info).toMatch(new RegExp(`Pages: +${facts.pages.length}\n`));
    expect(info).toContain(facts.metadata.title);
    const found = facts.pages.flatMap((page) => page.links.flatMap(({ target }) => (target.kind === 'url' ? target.url : [])));
    expect(found).toEqual(urls.match(/https:\S+/g));
  });
});

describe.skipIf(spawnSync('qpdf', ['--version']).error)('a file that qpdf has written anew', () => {
  it.each([
    ['locked for changes, 40 bits', ['--allow-weak-crypto', '--encrypt', '', 'owner', '40', '--'], true],
    ['locked for changes, 128 bits', ['--allow-weak-crypto', '--encrypt', '', 'owner', '128', '--'], true],
    ['locked for changes, 256 bits', ['--encrypt', '', 'owner', '256', '--'], true],
    ['with object streams', ['--object-streams=generate'], false],
    ['linearised', ['--linearize'], false],
  ])('%s: is read like the first one', async (_, options, encrypted) => {
    const first = typstPdf('= Heading\n#link("https://example.org/a")[There]');
    const anew = withFile(first, (path) => {
      execFileSync('qpdf', [...options, path, `${path}.anew`]);
      return readFileSync(`${path}.anew`);
    });
    const [theirs, ours] = [await readPdf(anew), await readPdf(first)];
    expect(theirs.encrypted).toBe(encrypted);
    expect(theirs.printedLinks.map(({ text, target }) => [text, target])).toEqual([
      ['There', { kind: 'url', url: 'https://example.org/a' }],
    ]);
    expect([theirs.metadata.title, theirs.outline, theirs.structure[0]?.text]).toEqual([
      ours.metadata.title,
      ours.outline,
      'Heading There',
    ]);
  });
});
