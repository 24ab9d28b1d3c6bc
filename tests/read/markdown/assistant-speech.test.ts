import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';

function told(markdown: string): readonly string[] {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  return findings.filter(({ id }) => id === 'no-export-residue').map(({ severity, source }) => `${source?.line} ${severity}`);
}

describe('What a chat assistant says to whom it answers is told with its line', () => {
  it.each([
    'Sure! Here is the article on the plan.',
    'Certainly, here’s a revised version of your text:',
    'Of course! Below is the briefing.',
    'As an AI language model, I cannot verify these events.',
    'Klar! Hier ist der Artikel:',
    'Gerne, hier findest du die Zusammenfassung:',
    'Bien sûr ! Voici l’article demandé.',
    '¡Claro! Aquí tienes el informe:',
    'Por supuesto, aquí está el artículo:',
    'Конечно! Вот статья:',
    'Звичайно! Ось стаття:',
  ])('at the beginning: %s', (words) => {
    expect(told(`${words}\n\n# Title\n\nA word.`)).toEqual(['1 warning']);
    expect(told(`# Title\n\n${words}\n\nA word.`)).toEqual(['3 warning']);
  });

  it.each([
    'If you’d like, I can turn this into a *one-page* summary.',
    'If you want a shorter version, I can write one. Just say so.',
    'If you would like more, let me know.',
    'Let me know if you want this as a table!',
    'Would you like me to add a timeline?',
    'I hope this helps!',
    'Wenn du möchtest, kann ich daraus eine Tabelle machen.',
    'Möchten Sie, dass ich den Text kürze?',
    'Soll ich dir noch eine Zeitleiste erstellen?',
    'Si vous le souhaitez, je peux en faire un tableau.',
    'Souhaitez-vous que je le raccourcisse ?',
    'Si quieres, puedo resumirlo.',
    '¿Quieres que lo resuma?',
    'Если хотите, я могу сократить текст.',
    'Хотите, я сделаю таблицу?',
    'Якщо хочете, можу зробити таблицю.',
    'Хочете, щоб я скоротив текст?',
  ])('at the end: %s', (words) => {
    expect(told(`A word.\n\n---\n\n${words}`)).toEqual(['5 warning']);
  });

  it.each([
    ['such words in the middle', 'A word.\n\nIf you’d like, I can go.\n\nAnother.'],
    ['an offer at the beginning', 'If you’d like, I can go.\n\nAnother.'],
    ['what an author says', 'Of course, here is the rub. Nobody asked.\n\nIf you want peace, prepare for war.'],
    ['of certainty', 'Certainly, the plan is here.\n\nIf Kyiv wants, it can refuse. Would you like to live so?'],
    ['what cites a source', 'A word.\n\nIf you want proof, I can [show it](https://a.example/).'],
    ['a quotation', 'A word.\n\n> Let me know if you want it.'],
    ['what artificial intelligence is', 'As an AI company, OpenAI answered.\n\nLet me know what you think.'],
    ['of whom others speak', 'Klar, hier ist niemand. Es ist so.\n\nWenn du Frieden willst, rüste zum Krieg.'],
  ])('but not %s', (_what, markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});
