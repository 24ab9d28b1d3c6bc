import { expect, it } from 'vitest';
import { buildPaper } from '../../helpers/build-briefing.js';

/** Titles as entries of lists of sources have them, and what the notes say. */
it.each([
  ['Holm, A. (2025). Night boats. *The Press*. Retrieved March 3, 2026, from', '“Night boats,”'],
  ['Müller, K. (2025): Die Nachtfähre. In: *Der Bote*. Abgerufen am 3. März 2026 von', '“Die Nachtfähre,”'],
  ['Rossi, L. (2025). Il traghetto. *Il Corriere*. Consultato il 3 marzo 2026.', '“Il traghetto,”'],
  ['The ferries of the north - Courier, dostęp 3 marca 2026,', '“The ferries of the north,” Courier.'],
  ['Ferry Agency. 2024. “Ferry Outlook 2024.” Paris.', '“Ferry Outlook 2024,”'],
  ['Holm, Ada. “Trade with the U.S.” *Courier*, 27 Feb. 2026.', '“Trade with the U.S.,”'],
])('the title of “%s” is taken for its note', async (entry, title) => {
  const { notes } = await buildPaper(
    `---\ntitle: A title\ndate: 2026-03-02\nlang: en\nsummary: false\n---\nWords.\n\n## Sources\n\n- ${entry} https://courier.example.org/ferry\n- Another, https://radio.example.org/x\n`,
    { unproved: false },
  );
  expect(notes[0]).toContain(title);
});
