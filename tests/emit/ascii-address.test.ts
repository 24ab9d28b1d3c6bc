import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { runChecks } from '../../src/checks/run-checks.js';
import { asciiAddress } from '../../src/emit/ascii-address.js';
import { article } from '../helpers/articles.js';
import { buildProof } from '../helpers/proof.js';

const addresses = ['https://uk.wikipedia.org/wiki/Київ', 'https://müller.example.org/straße?q=größe#höhe'];

describe('an address with letters beyond ASCII', () => {
  it.each([
    ['https://uk.wikipedia.org/wiki/Київ', 'https://uk.wikipedia.org/wiki/%D0%9A%D0%B8%D1%97%D0%B2'],
    ['https://example.org/a%20b?c=d', 'https://example.org/a%20b?c=d'],
    ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ])('%j is ASCII in the file', (address, expected) => {
    expect(asciiAddress(address)).toBe(expected);
  });

  it.each(addresses)('%s is printed as it is read, opens the same page, and passes the proof', async (address) => {
    const proof = await buildProof(article(`A claim. ([Source][1])\n\n[1]: ${address} "A title | Source"`, 'summary: false'));
    const links = proof.found.printedLinks.filter(({ target }) => target.kind === 'url');
    expect(links.map(({ text, target }) => [text, target])).toEqual([[address, { kind: 'url', url: asciiAddress(address) }]]);
    const errors = runChecks(proof.promised, proof.found, { checks, settings: {} }).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});
