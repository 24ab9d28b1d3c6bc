/** The look of the pages and of what is drawn on them; how list and pages stand beside each other, on screen and in print. */
export const pageStyle = `
.pages-part { background: var(--desk); border-top: 1px solid var(--rule); }
.bar { position: sticky; top: 0; z-index: 3; display: flex; align-items: center; gap: .9rem; min-height: 3rem; padding: .4rem clamp(1rem, 2vw, 1.75rem); background: var(--desk); border-bottom: 1px solid var(--rule); }
.bar nav { flex: 1; min-width: 0; overflow-x: auto; }
.bar ol { display: flex; gap: .1rem; padding: 3px; list-style: none; }
.bar a { display: block; min-width: 1.75rem; padding: .15rem .3rem .25rem; border-bottom: 3px solid transparent; color: var(--ink); font: .875rem/1.3 var(--sans); font-variant-numeric: tabular-nums; text-align: center; text-decoration: none; }
.bar a:hover { background: #fff; }
.bar a.has-findings { border-bottom-color: var(--accent); font-weight: 700; }
.spreads-button { flex: none; display: none; }
.pages { display: grid; grid-template-columns: minmax(0, 54rem); justify-content: center; gap: 1.5rem; padding: 1.25rem clamp(.75rem, 2vw, 1.75rem) 2rem; }
.page { container-type: inline-size; scroll-margin-top: 3.75rem; }
.sheet { position: relative; background: #fff; box-shadow: 0 0 0 1px #d5d5d2, 0 2px 8px rgb(0 0 0 / .1); }
.sheet img { display: block; width: 100%; height: auto; }
.page:target .sheet { box-shadow: 0 0 0 3px var(--accent); }
figcaption { padding-top: .4rem; font: .8125rem/1.4 var(--sans); font-variant-numeric: tabular-nums; text-align: center; }

.box { position: absolute; --line: clamp(1px, .35cqw, 2px); border: var(--line) solid var(--accent); border-radius: 1px; background: rgb(31 58 95 / .05); color: var(--accent); text-decoration: none; }
.box[data-severity="warning"] { border-style: dashed; }
.box[data-severity="info"] { border: var(--line) dotted var(--grey); color: var(--grey); }
.box:hover { background: rgb(31 58 95 / .12); }
.tag { --wide: clamp(15px, 3cqw, 24px); position: absolute; right: calc(100% + 2px + var(--out) * 1cqw + var(--shift) * (var(--wide) + 3px)); top: 50%; translate: 0 -50%; display: grid; place-items: center; min-width: var(--wide); height: clamp(14px, 2.6cqw, 20px); padding: 0 3px; border: 1.5px solid var(--accent); background: var(--accent); color: #fff; font: 700 clamp(10px, 1.8cqw, 14px)/1 var(--sans); font-variant-numeric: tabular-nums; }
[data-severity="warning"] > .tag { background: #fff; color: var(--accent); border-style: dashed; }
[data-severity="info"] > .tag { background: #fff; color: #333; border-color: var(--grey); border-style: dotted; border-radius: 1em; }
.box.right > .tag { right: auto; left: calc(100% + 2px + var(--out) * 1cqw + var(--shift) * (var(--wide) + 3px)); }
/* Where a box reaches into the margin, there is no room for the number beside it. */
.box.inside > .tag { right: auto; left: calc(var(--shift) * (var(--wide) + 3px)); top: 0; translate: 0 -100%; }
/* From the number to its box, once one of them is pointed at. */
.box:is(.left, .right):is(:hover, .selected, :target)::before { content: ""; position: absolute; right: 100%; bottom: -1px; width: calc(var(--out) * 1cqw); border-bottom: 1px solid var(--accent); }
.box.right::before { right: auto !important; left: 100%; }
.box.selected, .box:target, .box:focus-visible { z-index: 2; background: rgb(31 58 95 / .14); outline: 3px solid var(--accent); outline-offset: 2px; }
.box.selected > .tag, .box:target > .tag { background: var(--accent); color: #fff; border: 1.5px solid var(--accent); outline: 2px solid #fff; }
/* A finding about a whole page: its number at the outer edge, which is drawn thick. */
.box.edge { top: calc(1.5cqw + var(--shift) * (clamp(14px, 2.6cqw, 20px) + 8px)); right: -2px; border: 0; background: none; }
.verso .box.edge { right: auto; left: -2px; }
.box.edge > .tag { position: static; translate: none; }
.has-edge::after { content: ""; position: absolute; inset: 0 -3px 0 auto; width: 4px; background: var(--accent); pointer-events: none; }
.verso .has-edge::after { inset: 0 auto 0 -3px; }

@media (min-width: 64em) {
  .desk { display: grid; grid-template-columns: minmax(20rem, 25rem) minmax(0, 1fr); align-items: start; border-top: 1px solid var(--rule); }
  .findings { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 1.25rem 2rem var(--side); border: 0; scrollbar-width: thin; }
  .findings-head { position: sticky; top: 0; z-index: 2; margin: 0 -1.25rem 0 -.75rem; padding: .7rem 1.25rem .5rem .75rem; border-bottom: 1px solid var(--hair); }
  .finding { scroll-margin-top: 11rem; }
  .pages-part { min-height: 100vh; border: 0; border-left: 1px solid var(--rule); }
  .spreads-button { display: inline-flex; text-decoration: none; }
  .pages.spreads { grid-template-columns: repeat(2, minmax(0, 44rem)); gap: 1.5rem 1px; align-items: start; }
  .spreads > .recto:first-child { grid-column: 2; }
}

@media print {
  @page { margin: 15mm; }
  body { font-size: 10pt; }
  .skip, .tools, .where, .bar nav, .bar button { display: none !important; }
  :focus-visible, .box.selected, .box:target { outline: none; }
  .head { padding: 0 0 6mm; }
  .findings, .endnotes, .checks, .turned-off, footer { padding: 4mm 0; }
  .desk { display: block; }
  .findings { position: static; max-height: none; overflow: visible; }
  .findings-head, .bar { position: static; border: 0; }
  details ol { max-height: none; overflow: visible; columns: auto; }
  .finding, tr { break-inside: avoid; }
  h2, .group h3 { break-after: avoid; }
  .pages-part, .bar { min-height: 0; background: none; border: 0; padding-inline: 0; }
  .pages, .pages.spreads { display: block; padding: 0; }
  .bar { break-after: avoid; }
  .page { display: inline-block; width: 46%; margin: 0 3% 3mm 0; vertical-align: top; break-inside: avoid; }
  .sheet { border: 1px solid var(--rule); box-shadow: none; }
  .box, .tag, .has-edge::after, .verdict svg { print-color-adjust: exact; }
  .finding.selected, .finding:target { background: none; box-shadow: none; }
}
`;
