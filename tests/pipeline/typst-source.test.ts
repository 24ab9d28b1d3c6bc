import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { article, shelf } from '../helpers/articles.js';
import { buildMarkdown } from '../helpers/build-briefing.js';

const prose = `Words with *emphasis*, **strength**, \`code\` and #read("x"). ([Axios][1])

## A heading ([AP][3])

- One item
  1. and one within it

> A quotation. — See [the heading](#a-heading-ap).
${shelf.split('\n').slice(0, 3).join('\n')}`;

const table = `| Who | How many |
|-----|---------:|
| Ann | 1        |

![A map](https://example.org/map.png "The east")`;

const reactions = `## Reactions

### Kyiv {stance=guarded}

- **Ann Lee** says “no”. ([Axios][1])
- **Bob Moe** says “no” ([Axios][1]) and “yes” ([AP][3]).
- Nobody else says “no”. ([AP][3])
- **Cy Noh** says “maybe”.
${shelf.split('\n').slice(0, 3).join('\n')}`;

it.each([
  ['prose', article(prose, 'summary: false')],
  ['table-and-image', article(table, 'summary: false')],
  [
    'reactions',
    article(
      reactions,
      'summary: { bottomLine: It ends., judgements: [{ text: It began., likelihood: likely, see: Kyiv }] }\nreactions: { legend: { guarded: Keeps to principles. } }',
    ),
  ],
])('the Typst source of %s', async (name, text) => {
  const { typst } = await buildMarkdown(text, { keepTypst: true });
  const source = String(typst?.get('/brief.typ'));
  await expect(source.replace(/\b[0-9a-f]{8}\b/, 'HASH')).toMatchFileSnapshot(
    fileURLToPath(new URL(`../reference/${name}.typ`, import.meta.url)),
  );
});
