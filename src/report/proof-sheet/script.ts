/**
 * Ties findings and boxes together; without it they are plain links to each other. It reads only what is in the page, and writes
 * text, classes and attributes, never markup.
 */
export const script = `
(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const items = all('.finding');
  const itemOf = new Map(items.map((item) => [item.dataset.finding, item]));
  const boxOf = new Map(all('.box').map((box) => [box.dataset.finding, box]));
  const panel = document.querySelector('.findings');
  const pages = document.querySelector('.pages');
  const bar = document.querySelector('.bar');
  const wide = matchMedia('(min-width: 64em)');
  let selected;

  for (const tool of all('[data-needs-script]')) tool.hidden = false;

  const mark = (number, on) => {
    for (const element of [itemOf.get(number), boxOf.get(number)]) {
      element?.classList.toggle('selected', on);
      const link = element?.querySelector('.go') ?? element;
      if (on) link?.setAttribute('aria-current', 'true');
      else link?.removeAttribute('aria-current');
    }
  };

  const clear = () => {
    if (selected !== undefined) mark(selected, false);
    selected = undefined;
  };

  // The list scrolls by itself, so that the pages beside it stay where they are.
  const showItem = (item) => {
    if (!wide.matches) {
      item.scrollIntoView({ block: 'center' });
      return;
    }
    const [own, frame] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
    const head = panel.querySelector('.findings-head').offsetHeight + 40;
    const [top, bottom] = [Math.max(frame.top, 0) + head, Math.min(frame.bottom, innerHeight) - 8];
    if (own.top < top || own.height > bottom - top) panel.scrollTop += own.top - top;
    else if (own.bottom > bottom) panel.scrollTop += own.bottom - bottom;
  };

  const showBox = (box) => {
    const { top, bottom } = box.getBoundingClientRect();
    if (top < bar.offsetHeight + 8 || bottom > innerHeight - 8) box.scrollIntoView({ block: 'center', inline: 'nearest' });
  };

  /** Selects a finding and goes to its text or its box; the other comes into view where there is room for both. */
  const select = (number, side) => {
    clear();
    selected = number;
    mark(number, true);
    const [item, box] = [itemOf.get(number), boxOf.get(number)];
    const goal = side === 'box' && box !== undefined ? box : item;
    if (box !== undefined && (wide.matches || goal === box)) showBox(box);
    if (wide.matches || goal === item) showItem(item);
    (goal === box ? box : item.querySelector('.go')).focus({ preventScroll: true });
    try {
      history.replaceState(undefined, '', '#finding-' + number);
    } catch {
      // A sheet shown inside another page may not change its address.
    }
  };

  const step = (by) => {
    const shown = items.filter((item) => !item.hidden);
    if (shown.length === 0) return;
    const at = shown.findIndex((item) => item.dataset.finding === selected);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
    select(shown[next].dataset.finding, document.activeElement?.closest('.box') ? 'box' : 'item');
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const box = event.target.closest('.box');
    const item = event.target.closest('.finding');
    if (box) select(box.dataset.finding, 'item');
    // Who marks words in a finding wants to copy them.
    else if (item && (event.target.closest('.go') || String(getSelection()) === '')) select(item.dataset.finding, 'box');
    else return;
    event.preventDefault();
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // The arrows scroll the page elsewhere.
    const inside = event.target.closest?.('.finding, .box') ?? null;
    const by = { j: 1, k: -1, ...(inside ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
    if (by !== undefined) step(by);
    else if (event.key === 'Escape') return clear();
    else return;
    event.preventDefault();
  });

  const status = document.querySelector('.status');
  const filters = all('.filter');
  const filter = () => {
    const pressed = new Set(filters.filter((button) => button.ariaPressed === 'true').map((button) => button.dataset.severity));
    for (const element of [...items, ...boxOf.values()]) element.hidden = !pressed.has(element.dataset.severity);
    for (const group of all('.group')) group.hidden = group.querySelector('.finding:not([hidden])') === null;
    for (const sheet of all('.sheet')) sheet.classList.toggle('has-edge', sheet.querySelector('.edge:not([hidden])') !== null);
    if (selected !== undefined && itemOf.get(selected).hidden) clear();
    const shown = items.filter((item) => !item.hidden).length;
    status.textContent = shown === items.length ? '' : 'Showing ' + shown + ' of ' + items.length + ' findings.';
  };
  for (const button of filters)
    button.addEventListener('click', () => {
      button.ariaPressed = button.ariaPressed === 'true' ? 'false' : 'true';
      filter();
    });

  const spreads = document.querySelector('.spreads-button');
  spreads.addEventListener('click', () => {
    const reading = all('.page').find((page) => page.getBoundingClientRect().bottom > innerHeight / 3);
    spreads.ariaPressed = String(pages.classList.toggle('spreads'));
    reading?.scrollIntoView({ block: 'start' });
  });

  const named = /^#(?:finding|box)-(\\d+)$/.exec(location.hash)?.[1];
  // The browser goes there by itself, but only to the one of the two.
  if (named !== undefined && itemOf.has(named)) addEventListener('load', () => requestAnimationFrame(() => select(named, 'item')));
})();
`;
