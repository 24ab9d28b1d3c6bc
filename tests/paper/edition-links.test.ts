import { expect, it } from 'vitest';
import { printedAfter } from '../helpers/printed-after.js';
import { toldRows } from '../helpers/told-rows.js';

const article = `---
title: The ferry
date: 2026-03-02
lang: en
---
## Boats

Nobody has counted those who cross, whatever the price. ([Courier][1]) The board has asked the city twice about the price.

## Price

The fare stays as it is.

[1]: https://c.example.org/2026/02/27/boat "A boat"
`;
const linked = article.replaceAll('the price.', 'the [price](#price).');

it('says nothing of a link to another section where the words are the same', async () => {
  const paper = await printedAfter([article], linked);
  expect([paper.findings, paper.result.promised?.briefing.changes]).toEqual([[], undefined]);
  const back = await printedAfter([linked], article);
  expect([back.findings, back.result.promised?.briefing.changes]).toEqual([[], undefined]);
});

it('quotes words with a link to another section as they are read, without a blank before the stop', async () => {
  const both = await printedAfter([article], linked.replace('counted', 'weighed').replace('whatever', 'not for').replace('twice', 'once'));
  expect([both.findings, toldRows(both)]).toEqual([
    [],
    [
      '1 | Boats | Reworded: was “Nobody has counted those who cross, whatever the price.”; now “Nobody has weighed those who cross, not for the price.” was “The board has asked the city twice about the price.”; now “The board has asked the city once about the price.”',
    ],
  ]);
});

it('tells a source taken from words that have got a link to another section', async () => {
  const paper = await printedAfter([article], linked.replace(' ([Courier][1])', '').replace('as it is.', 'as it is. ([Courier][1])'));
  expect([paper.findings, toldRows(paper)]).toEqual([
    [],
    [
      '1 | Boats | Citations: “Nobody has counted those who cross, whatever the price.” note 1 (Courier) → –',
      '1 | Price | Citations: “The fare stays as it is.” – → note 1 (Courier)',
    ],
  ]);
});

it('says in French what stands before a colon or a question mark with its blank', async () => {
  const text = article.replace('lang: en', 'lang: fr').replace('The fare stays as it is.', 'Le tarif reste : pourquoi changer ?');
  const paper = await printedAfter([text], text.replace('tarif', 'prix').replace('changer', 'payer'));
  expect(toldRows(paper)[0]).toMatch(/Le prix reste\s: pourquoi payer\s\?/u);
});
