import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/compose/summary/first-sentence.js';
import { plainText } from '../../../src/model/index.js';

test.each([
  ['The talks go on for weeks. Then they end.', 'The talks go on for weeks.'],
  ['Die Erklärung vom 30. 4. 2008 reicht nicht aus. Dann endet sie.', 'Die Erklärung vom 30. 4. 2008 reicht nicht aus.'],
  ['Der 1. Senat hat am 7. Mai entschieden, wie man hört. Er schweigt.', 'Der 1. Senat hat am 7. Mai entschieden, wie man hört.'],
  [
    'Nach Art. 36 Abs. 2 IGH-Statut gilt das z. B. für Prof. Dr. Weilmann. So ist es.',
    'Nach Art. 36 Abs. 2 IGH-Statut gilt das z. B. für Prof. Dr. Weilmann.',
  ],
  ['The court said so again in vol. 3 of its reports. It is over.', 'The court said so again in vol. 3 of its reports.'],
  ['From this nothing follows, cf. Art. 5 of the Charter. It is over.', 'From this nothing follows, cf. Art. 5 of the Charter.'],
  ['Це коштувало 5 млн. Потім усе закінчилося. Далі мовчали.', 'Це коштувало 5 млн. Потім усе закінчилося.'],
  ['Nobody knows what comes next:', undefined],
])('of “%s” the first sentence is “%s”', (text, sentence) => {
  const found = firstSentence([{ kind: 'text', text }]);
  expect(found === undefined ? undefined : plainText(found)).toBe(sentence);
});
