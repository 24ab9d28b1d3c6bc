import { expect, it } from 'vitest';
import { asTyped } from '../../src/compose/as-typed.js';
import { buildMarkdown } from '../helpers/build-briefing.js';

it.each([
  ["What Kyiv's allies said", 'What Kyiv’s allies said'],
  ['The "deal" -- and after...', 'The “deal” – and after…'],
  ['Le "plan" de paix', 'Le « plan » de paix'],
  ['Der "Plan" --- kurz', 'DER „PLAN“ — KURZ'],
  ["Пам'ять", 'Памʼять'],
])('%s names the same as print sets it', (typed, printed) => {
  expect(asTyped(typed)).toBe(asTyped(printed));
});

it('other words are others', () => {
  expect(asTyped('The plan')).not.toBe(asTyped('The plans'));
  expect(asTyped('A-B')).not.toBe(asTyped('AB'));
});

it('so the front matter names sections of reactions and headings as they are typed', async () => {
  const named = `---
title: T
date: 2026-01-01
lang: en
reactions:
  section: What Kyiv's "allies" said -- and why
summary:
  judgements:
    - text: One.
      see: What Kyiv's "allies" said -- and why
---
First.

## What Kyiv's "allies" said -- and why

- **Berlin** is “ready”.
- **Paris** is “not”.
`;
  const { findings } = await buildMarkdown(named);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
