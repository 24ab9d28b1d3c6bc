import { expect, it } from 'vitest';
import { printedAfter } from '../helpers/printed-after.js';

const frontMatter = '---\ntitle: The ferry\ndate: 2026-03-02\nlang: en\n---\n';

/** Words that the notes, or the colophon, say again below. */
const edits: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'the last block goes, and the one before it ends in a word of an address',
    'The board ([x](https://x.example.com/123the-transcript)).\n\n- **Union** “Never at all” [the transcript](https://b.example.org/talks)\n\nThis is the end.\n',
    'The board ([x](https://x.example.com/123the-transcript)).\n\n- **Union** “Never at all” [the transcript](https://b.example.org/talks)\n',
  ],
  [
    'the last paragraph of a note goes, and the one before it ends in an address',
    'The board rests.[^n]\n\n[^n]: “The boat sails,” *Courier*, http://courier.example.org/2026/03/01/talks/.\n\n    The crew reads the plan.\n',
    'The board rests.[^n]\n\nThe crew reads the plan.\n\n[^n]: “The boat sails,” *Courier*, http://courier.example.org/2026/03/01/talks/.\n',
  ],
  [
    'the last block goes, and a sign is what remains of its words',
    'The board sails.\n\n## End\n\nThe crew stays.\n\n- **Union**: “Never at all”^[See the leak, p. https://t.example.org/the-transcript/45]\n',
    'The board sails.\n\n## End\n\nThe crew stays.\n\nhttps://t.example.org/the-transcript/45]\n',
  ],
  [
    'a note says more, in words of other notes',
    'The board rests.[^a] The crew sails.[^b]\n\n[^a]: Cf. Ada, “A call”, 2025. https://a.example.org/geneva\n\n[^b]: A remark on a call. [here](http://b.example.org/the-transcript/)\n',
    'The board rests.[^a] The crew sails.[^b]\n\n[^a]: Cf. Ada, “A call”, 2025. https://a.example.org/geneva See [the report](https://add.example.org/1), p. 3.\n\n[^b]: A remark on a call. [here](http://b.example.org/the-transcript/)\n',
  ],
  [
    'an address comes to the end of the text',
    'The board rests ([Courier](https://c.example.org/1)).\n\nThe last words ([Courier](https://c.example.org/1)).\n',
    'The board rests ([Courier](https://c.example.org/1)).\n\nThe last words ([Courier](https://c.example.org/1)). See https://new.example.org/x\n',
  ],
  [
    'a reworded line ends within a compound',
    'Selenskyj begrüßt die **Waffenruhe** ([K][1]). Moskau prüft den 28-Punkte-Plan ([K][1]). [Die EU begrüßt den Plan ab](http://x.example.com/a) ([B][2]).\n\n[1]: http://k.example.com/t "Moskau begrüßt den Plan"\n[2]: http://www.b.example.com/n "Kiew lehnt den Plan ab"\n',
    'Selenskyj begrüßt die **Waffenruhe** ([K][1]). Moskau prüft den 28-Punkte-Plan ([K][1]).\n\n[1]: http://k.example.com/t "Moskau begrüßt den Plan"\n[2]: http://www.b.example.com/n "Kiew lehnt den Plan ab"\n',
  ],
  [
    'a source with a sign of Typst in its title is withdrawn',
    'It rose. ([AP][1]) It fell. ([Re][2])\n\n[1]: https://a.example.org/x "Aa"\n[2]: https://b.example.org/x "For $5"\n',
    'It rose. ([AP][1])\n\n[1]: https://a.example.org/x "Aa"\n',
  ],
  [
    'sources before and within bold words have other addresses',
    'It rose ([AP][1]), **fell (*[Re][2]*)** (stop).\n\n[1]: https://a.example.org/x "Aa"\n[2]: https://b.example.org "Bb"\n',
    'It rose ([AP][1]), **fell (*[Re][2]*)** (stop).\n\n[1]: https://a.changed.example.org/x "Aa"\n[2]: https://b.changed.example.org "Bb"\n',
  ],
];

it.each(edits)('a change is shown at its line where %s', async (_, before, after) => {
  const { findings } = await printedAfter([`${frontMatter}${before}`], `${frontMatter}${after}`);
  expect(findings.filter((finding) => /error/u.test(finding))).toEqual([]);
});

it('what is cited no longer leaves no dash alone on a line', async () => {
  const paragraphs = Array.from({ length: 24 }, (_, index) => `It waits at the quay of N${'o'.repeat(index + 1)}rra ([Courier][c]).`);
  const text = `${frontMatter}${paragraphs.join('\n\n')}\n\nIt rests ([Courier][c]).\n\n[c]: https://c.example.org/1 "A title"\n`;
  const paper = await printedAfter([text], text.replaceAll('rra ([Courier][c])', 'rra'));
  const words = paper.facts.pages.flatMap((page) => page.words);
  const dashes = words.filter(({ text: word }, index) => word === '–' && words[index - 1]?.text === '→');
  expect(dashes).toHaveLength(paragraphs.length);
  for (const dash of dashes) expect(words[words.indexOf(dash) - 1]?.places[0]?.box.top).toBeCloseTo(dash.places[0]?.box.top ?? 0, 0);
});

it('a passage told on the page of changes has no gap where the number of a note stood', async () => {
  const text = `${frontMatter}The board rests ([Courier][c]).[^a]\n\n[^a]: So it is.\n\n[c]: https://c.example.org/1 "A title | Courier"\n`;
  const { facts } = await printedAfter([text], text.replace('So it is.', 'So it is. See [Courier][c].'));
  const words = facts.pages.flatMap((page) => page.words.map((word) => word.text)).join(' ');
  expect(words).toContain('See Courier.');
  expect(words).not.toContain('Courier .');
});
