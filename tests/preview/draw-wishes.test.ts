import { expect, it } from 'vitest';
import { drawWishes, type Wish } from '../../src/preview/page/draw-wishes.js';

/** Pages with the look they should have and the look they have; `draw` may fail. */
function pages(wanted: Record<number, string>, draw: (page: number) => Promise<void>) {
  const shown: Record<number, string> = {};
  const drawInSight = drawWishes((isGivenUp): Wish | undefined =>
    Object.entries(wanted)
      .map(([page, size]) => {
        const look = `${page} ${size}`;
        const drawNow = async () => {
          await draw(Number(page));
          shown[Number(page)] = look;
        };
        return { look, draw: drawNow };
      })
      .find(({ look }, index) => shown[index] !== look && !isGivenUp(look)),
  );
  return { shown, drawInSight };
}

it('one page is drawn at a time, and of what is wished meanwhile only the newest', async () => {
  const wanted: Record<number, string> = { 0: 'small', 1: 'small' };
  let running = 0;
  let drawn = 0;
  const { shown, drawInSight } = pages(wanted, async (page) => {
    running += 1;
    drawn += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    if (page === 0 && drawn === 1) {
      Object.assign(wanted, { 1: 'middling' });
      void drawInSight();
      Object.assign(wanted, { 1: 'large' });
      void drawInSight();
    }
    running -= 1;
  });
  await drawInSight();
  expect(shown).toEqual({ 0: '0 small', 1: '1 large' });
  expect(drawn).toBe(2);
});

it('a page that could not be drawn is drawn again', async () => {
  let failures = 2;
  const { shown, drawInSight } = pages({ 0: 'small' }, async () => {
    if (failures-- > 0) throw new Error('The renderer is busy');
  });
  await drawInSight();
  expect(shown).toEqual({ 0: '0 small' });
});

it('what can never be drawn ends, and is tried again when something is wished anew', async () => {
  let isBroken = true;
  const { shown, drawInSight } = pages({ 0: 'small', 1: 'small' }, async (page) => {
    if (isBroken && page === 0) throw new Error('Out of memory');
  });
  await drawInSight();
  expect(shown).toEqual({ 1: '1 small' });
  isBroken = false;
  await drawInSight();
  expect(shown).toEqual({ 0: '0 small', 1: '1 small' });
});
