import { expect, it } from 'vitest';
import { article, prose, shelf } from '../helpers/articles.js';
import { type BuildSettings, buildMarkdown, buildPaper, shownFinding } from '../helpers/build-briefing.js';

const columns = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
// Page one, an upright page with sources above its foot, and a turned one.
const body = `${prose(4)} ([Axios][1])

## A table

| ${columns.join(' | ')} |
|${'---|'.repeat(columns.length)}
| ${columns.map(() => 'acknowledged').join(' | ')} |

## After it

${prose(4)} ([AP][3], [Reuters][6])

| Who | What |
|-----|------|
${'| Ann | said no and no and no, to all who would hear it and to those who would not, from the first day of the talks to the last |\n'.repeat(18)}

${shelf}`;
const given = (marking: string) => `edition: 2\nsummary: false\nmarking: "${marking}"`;
const long = 'For official use of the council and its members only – not to be passed on to anybody else, nor to be copied';

const everyPrint: readonly BuildSettings[] = (['a4', 'letter'] as const).flatMap((paper) =>
  [false, true].flatMap((largePrint) => [false, true].map((draft) => ({ paper, largePrint, draft, singleSided: draft !== largePrint }))),
);
/** Points of the margins, with the line that the marking takes. */
const margin = 87;
const narrowest = { paper: 'letter', largePrint: true, draft: true } as const;

it.each([
  ...everyPrint.map((settings) => ({ marking: long, settings })),
  { marking: 'INTERNAL/'.repeat(12), settings: narrowest },
  { marking: 'Для служебного пользования членов совета и его сотрудников, передаче третьим лицам не подлежит', settings: narrowest },
])('sets a long marking on two lines inside head and foot of every page: $settings, $marking', async ({ marking, settings }) => {
  const { facts, result } = await buildPaper(article(body, given(marking)), { ...settings, unproved: false });
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(facts.pages.some(({ width, height }) => width > height)).toBe(true);
  for (const page of facts.pages) {
    const shown = page.lines.filter(
      ({ artifact, size, box }) => artifact && size > 11.9 && (box.top < margin || box.bottom > page.height - margin),
    );
    expect(shown.map(({ box }) => (box.bottom > page.height / 2 ? 'head' : 'foot'))).toEqual(['head', 'head', 'foot', 'foot']);
    expect(
      shown[0]?.text
        .concat(shown[1]?.text ?? '')
        .replace(/ *DRAFT$/, '')
        .replaceAll(' ', ''),
    ).toBe(marking.replaceAll(' ', ''));
    // 5 mm for the shears.
    const edges = shown.flatMap(({ box }) => [box.bottom, page.height - box.top]);
    expect(Math.min(...edges)).toBeGreaterThan(14);
  }
});

it('takes no room from the text for a marking of one line', async () => {
  const heights = ['', 'TLP:AMBER'].map(async (marking) => {
    const { facts } = await buildPaper(article(`${prose(200)}`, given(marking)));
    return facts.pages[0]?.lines.filter(({ artifact }) => !artifact).at(-1)?.box.bottom;
  });
  const [without, withOne] = await Promise.all(heights);
  expect(withOne).toBe(without);
});

it('tells a marking that two lines do not hold, where it is written and with what fits, before anything is set', async () => {
  const result = await buildMarkdown(article(body, given(`${long}. ${long}`)), narrowest);
  expect(result.pdf).toBeUndefined();
  expect(result.findings.filter(({ severity }) => severity === 'error').map(shownFinding)).toEqual(['7:1 error marking-fits']);
  expect(result.findings.find(({ id }) => id === 'marking-fits')?.message).toBe(
    'Unexpected marking of 218 characters, expected no more than two lines hold: about 150 of these with “DRAFT” behind them',
  );
});
