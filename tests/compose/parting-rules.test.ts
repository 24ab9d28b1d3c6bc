import { expect, it } from 'vitest';
import { partingRules } from '../../src/compose/parting-rules.js';
import { blocksOf } from './reactions/notation.js';

const printed = (source: string): string =>
  partingRules(blocksOf(source))
    .map(({ kind }) => (kind === 'thematic-break' ? '-' : kind === 'heading' ? '#' : kind === 'paragraph' ? 'p' : kind))
    .join(' ');

it('prints a rule between two paragraphs, once', () => {
  expect(printed('One.\n---\nTwo.')).toBe('p - p');
  expect(printed('One.\n---\n---\nTwo.')).toBe('p - p');
});

it('prints none where an article begins or ends', () => {
  expect(printed('---\nOne.\n---')).toBe('p');
  expect(printed('---\n---')).toBe('');
});

it('prints none beside a heading, which parts by itself', () => {
  expect(printed('One.\n---\n# Heading\n---\nTwo.')).toBe('p # p');
  expect(printed('One.\n---\n---\n# Heading')).toBe('p #');
});
