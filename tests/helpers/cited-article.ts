import { article, pagesOfProse } from './articles.js';

/** Four sources and a footnote on several pages, with references between them. */
export const citedArticle = article(
  `The first claim. ([Axios][1]) More in [the end](#the-end).

## The beginning

A second claim. ([AP News][2], [Axios][1])

${pagesOfProse(2)}

## The end

Again the first. ([Axios][1]) A third claim. ([Reuters][3]) A remark.[^1] A last one. ([Courier][4])

[^1]: It stands in a note.

[1]: https://www.axios.example.org/2025/11/19/plan "The secret plan | Axios"
[2]: https://apnews.example.org/2025/11/26/call "What the call shows | AP News"
[3]: https://reuters.example.org/2025/11/26/world/europe/a-rather-long-address-that-takes-more-than-one-line-of-a-note-to-print-it-in-full/index.html "A long way | Reuters"
[4]: https://courier.example.org/2025/11/27/bridge "The bridge | Courier"
`,
  'summary: false',
);
