import { pageStyle } from './page-style.js';

/** The look of the sheet but for its pages: serif text, sans apparatus, black, grey and one accent; legible in greyscale. */
const sheetStyle = `
:root {
  --ink: #111; --grey: #595959; --accent: #1F3A5F; --rule: #c9c9c9; --hair: #e4e4e4; --paper: #fff; --desk: #f1f1ef; --tint: #eef2f7;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif;
  --sans: "Source Sans 3", "Source Sans Pro", "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: "Source Code Pro", ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;
  --side: clamp(1rem, 3vw, 2.5rem);
  color-scheme: light;
}
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 3.5rem; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif); overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
:is(section, figure):focus { outline: none; }
h1, h2, h3, p, dl, dd, ol, figure { margin: 0; }
h2 { font: 600 1rem/1.4 var(--sans); }
code { font: .86em/1.4 var(--mono); }
.quiet { color: var(--grey); font-weight: 400; }
.count { margin-left: .3em; color: var(--grey); font-weight: 400; font-variant-numeric: tabular-nums; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: .5rem 1rem; background: var(--accent); color: #fff; font-family: var(--sans); }
.skip:focus { top: 1rem; }
.shape { flex: none; }

.head { padding: 2.25rem var(--side) 1.75rem; }
.kicker { color: var(--grey); font: .875rem/1.4 var(--sans); }
.kicker .slug::before { content: "/"; margin: 0 .35em 0 .2em; }
h1 { max-width: 34em; margin: .2rem 0 .9rem; font: 600 clamp(1.6rem, 1.2rem + 1.6vw, 2.4rem)/1.2 var(--serif); text-wrap: balance; }
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .6rem; font-family: var(--sans); }
.verdict svg { padding: 3px; width: 1.6rem; height: 1.6rem; border: 2px solid var(--accent); border-radius: 50%; color: var(--accent); }
.verdict strong { font-size: 1.25rem; font-weight: 600; }
.settings { margin-top: .5rem; font-family: var(--sans); font-weight: 600; }
.verdict-rejected svg { border-radius: 0; background: var(--ink); border-color: var(--ink); color: #fff; }
.verdict-draft svg { border-style: dashed; border-color: var(--grey); color: var(--grey); }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 0; margin-top: 1.5rem; padding: .9rem 0; border: solid var(--ink); border-width: 1px 0; font-family: var(--sans); }
.figure { padding: 0 1.5rem 0 0; margin-right: 1.5rem; border-right: 1px solid var(--hair); }
.figure:last-child { border: 0; }
.figure dt { display: flex; align-items: center; gap: .4em; color: var(--grey); font-size: .8125rem; }
.figure dd { font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figure small { color: var(--grey); font-size: .875rem; }
.figure-error dt, .figure-warning dt, .figure-info dt { color: var(--ink); }
.figure-error dd { font-weight: 700; }
.figure-none dd { color: var(--grey); }
.words { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem 1.5rem; margin-top: .8rem; font: .9375rem/1.5 var(--sans); }
.words h2 { font-size: inherit; }
.words b { font-weight: 600; }
.ledger { display: contents; }
details { max-width: 100%; }
details[open] { flex-basis: 100%; }
summary { cursor: pointer; border-radius: 2px; }
summary::marker { color: var(--accent); }
details ol { max-height: 16rem; margin: .4rem 0 .6rem; padding: .4rem 0 .4rem 3.2rem; overflow: auto; border: solid var(--hair); border-width: 1px 0; font-family: var(--serif); columns: 24rem auto; column-gap: 3.5rem; }
details li { padding: .1rem 0; break-inside: avoid; }
details li::marker { color: var(--grey); font: .8125rem var(--sans); }

.findings { padding: 1.25rem var(--side); border-top: 1px solid var(--rule); }
.findings-head { background: var(--paper); }
.tools > div { display: flex; flex-wrap: wrap; gap: .4rem; margin: .5rem 0 .4rem; }
button { display: inline-flex; align-items: center; gap: .4em; min-height: 2rem; padding: .15rem .5rem; border: 1px solid var(--grey); border-radius: 3px; background: var(--paper); color: var(--grey); font: .875rem/1.2 var(--sans); cursor: pointer; text-decoration: line-through; }
button[aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); color: var(--ink); text-decoration: none; }
button:hover { background: var(--tint); }
.hint, .status { color: var(--grey); font: .8125rem/1.4 var(--sans); }
kbd { padding: 0 .3em; border: 1px solid var(--rule); border-radius: 3px; font: inherit; }
.group h3 { padding: .9rem 0 .2rem; border-bottom: 1px solid var(--ink); font: 600 .8125rem/1.4 var(--sans); }
.group ol { margin-left: -.75rem; padding: 0; list-style: none; }
.none { padding-top: .5rem; }
.finding { padding: .6rem .75rem .65rem; border-bottom: 1px solid var(--hair); cursor: pointer; scroll-margin-top: 3rem; }
.finding:hover { background: #f7f7f6; }
.finding.selected, .finding:target { background: var(--tint); box-shadow: inset 4px 0 0 var(--accent); }
.go { display: flex; align-items: center; gap: .45rem; color: var(--ink); font: .875rem/1.4 var(--sans); text-decoration: none; border-radius: 2px; }
.number { min-width: 1.5em; font-weight: 700; font-variant-numeric: tabular-nums; }
.word { font-weight: 600; }
.where { margin-left: auto; color: var(--accent); font-size: .8125rem; }
a.go .where { text-decoration: underline; text-underline-offset: .15em; }
span.go .where { color: var(--grey); }
.message { margin-top: .15rem; font-size: .9688rem; line-height: 1.4; }
.repair { margin-top: .2rem; color: var(--grey); font-size: .9063rem; line-height: 1.4; }
.place { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-top: .25rem; color: var(--grey); font: .8125rem/1.4 var(--sans); overflow-wrap: anywhere; }

.endnotes, .checks, .turned-off { padding: 2rem var(--side) .5rem; }
table { width: 100%; max-width: 72rem; margin-top: .6rem; border-collapse: collapse; border: solid var(--ink); border-width: 1px 0; font: .9063rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
th, td { padding: .45rem 1rem .45rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; font-size: .8125rem; white-space: nowrap; }
tbody tr + tr { border-top: 1px solid var(--hair); }
tbody th { font-weight: 600; }
.note { width: 72%; font-family: var(--serif); }
.note .url { display: block; color: var(--grey); font: .8125rem/1.4 var(--sans); overflow-wrap: anywhere; text-decoration: none; }
.note a.url:hover { text-decoration: underline; }
footer { padding: 2rem var(--side); color: var(--grey); font: .8125rem/1.4 var(--sans); }

@media (max-width: 40em) {
  .figure { margin-right: 1rem; padding-right: 1rem; }
  .hint { display: none; }
  .endnotes thead { position: absolute; clip-path: inset(50%); }
  .endnotes :is(tr, th, td) { display: block; width: auto; padding: 0; }
  .endnotes tr { position: relative; padding: .6rem 0 .6rem 2.2rem; }
  .endnotes tbody th { position: absolute; left: 0; }
  .on { display: inline-block !important; margin-right: 1.2rem; color: var(--grey); font-size: .8125rem; }
  .on::before { content: "Cited on "; }
  .on + .on::before { content: "Stands on "; }
}
`;

/** All of the sheet's CSS. */
export const style = sheetStyle + pageStyle;
