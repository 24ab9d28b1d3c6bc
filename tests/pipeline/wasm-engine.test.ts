import { describe, expect, it } from 'vitest';
import { article, pagesOfProse, shelf } from '../helpers/articles.js';
import { buildMarkdown, buildPaper } from '../helpers/build-briefing.js';
import { elements } from '../helpers/printed-tables.js';
import { referenceFaults } from '../helpers/reference-faults.js';

const text = article(`It began. ([Axios][1])

## The first

${pagesOfProse(1)} See [below](#the-second). ([AP][3])

## Reactions

- **Ann Lee** “no”. ([Reuters][6])
- **Bob Moe** “no”. ([Axios][1])
- **Cy Noh** “no”. ([AP][3])

## The second

#read("/etc/passwd") {{constructor}} $x$ – 🎉
${shelf}`);

describe('the WebAssembly engine', () => {
  it('prints the same words on the same pages as the native one, every reference true, and says what is missing', async () => {
    const [native, wasm] = [await buildPaper(text), await buildPaper(text, { engine: 'wasm' })];
    expect([native.result.engine, wasm.result.engine]).toEqual(['native', 'wasm']);
    expect(wasm.facts.pages.map(({ lines }) => lines.map((line) => line.text))).toEqual(
      native.facts.pages.map(({ lines }) => lines.map((line) => line.text)),
    );
    expect(referenceFaults(wasm)).toEqual([]);
    const heads = ({ facts }: typeof wasm) =>
      elements(facts.structure, 'TH').map(({ text, attributes }) => [text, attributes.get('Scope')]);
    expect(heads(wasm)).toEqual(heads(native));
    expect(heads(wasm)).toContainEqual(['Ann Lee', 'Row']);
    expect(wasm.findings.filter((finding) => finding !== 'info engine-is-native')).toEqual(native.findings);
    const notices = wasm.result.findings.filter(({ id }) => id === 'engine-is-native').map(({ message }) => message);
    expect(notices.join(' ')).toMatch(/PDF\/UA-1/);
    expect(native.findings).not.toContain('info engine-is-native');
    expect([native.facts.metadata.pdfUa, wasm.facts.metadata.pdfUa]).toEqual([1, undefined]);
    expect(wasm.facts.metadata).toMatchObject({ title: 'A title', language: 'en', tagged: true });
  });

  it('fails at the template’s file and line as the native one does', async () => {
    const hostile = article('Words.', 'fonts: [No Such Font]');
    expect((await buildMarkdown(hostile, { engine: 'wasm' })).findings).toEqual((await buildMarkdown(hostile)).findings);
  });

  it('gives the same bytes twice', async () => {
    const [first, second] = [await buildMarkdown(text, { engine: 'wasm' }), await buildMarkdown(text, { engine: 'wasm' })];
    expect(Buffer.compare(first.pdf ?? new Uint8Array(), second.pdf ?? new Uint8Array([0]))).toBe(0);
  });
});
