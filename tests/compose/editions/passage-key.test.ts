import { expect, it } from 'vitest';
import { passageKey } from '../../../src/compose/editions/passage-key.js';

const key = (text: string) => passageKey({ kind: 'paragraph', section: 'Boats', text });

it.each([
  ['a mark before the full stop, as French has it', 'Il est parti . Puis rien.', 'Il est parti. Puis rien.'],
  ['a mark within guillemets', '« Il est parti . » Puis rien.', '« Il est parti. » Puis rien.'],
  ['a mark before the closing guillemet', '« un accord » . Puis rien.', '« un accord ». Puis rien.'],
  ['a page behind a word', 'as said (p. 3 ), and more', 'as said (p. 3), and more'],
])('%s is no other passage than one recorded when it stood elsewhere', (_, now, recorded) => {
  expect(key(now)).toBe(key(recorded));
});

it('another word, another stop and a passage of another kind are others', () => {
  const text = '« Il est parti. » Puis rien.';
  expect(key(text)).not.toBe(key(text.replace('rien', 'tout')));
  expect(key('Il est parti . Puis')).not.toBe(key('Il est parti ? Puis'));
  expect(key(text)).not.toBe(passageKey({ kind: 'heading', section: 'Boats', text }));
});
