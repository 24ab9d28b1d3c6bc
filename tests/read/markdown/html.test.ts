import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/index.js';
import { parseMarkdown } from '../../../src/read/markdown/parse-markdown.js';
import { readMarkdown } from './read-markdown.js';

describe('HTML in a line', () => {
  it.each([
    [
      'styles',
      'H<sub>2</sub>O 1<sup>st</sup> <mark>m</mark> <u>u</u> <ins>i</ins> <del>d</del> <kbd>K</kbd> <small>s</small>',
      '<p>H<sub>2</sub>O 1<sup>st</sup> <mark>m</mark> <u>u</u> <u>i</u> <s>d</s> <kbd>K</kbd> <small>s</small></p>',
    ],
    [
      'bold and italic by any tag',
      '<b>b</b> <strong>s</strong> <i>i</i> <cite>c</cite> <dfn>d</dfn> <var>v</var>',
      '<p><strong>b</strong> <strong>s</strong> <em>i</em> <em>c</em> <em>d</em> <em>v</em></p>',
    ],
    [
      'Markdown within tags and tags within Markdown',
      '<b>a *b*</b> **c <i>d</i>**',
      '<p><strong>a <em>b</em></strong> <strong>c <em>d</em></strong></p>',
    ],
    ['tags that cross Markdown end with it', '*a <b>b* c</b>', '<p><em>a <strong>b</strong></em> c</p>'],
    ['a tag that is never closed ends with the paragraph', 'a <b>b\n\nc', '<p>a <strong>b</strong></p><p>c</p>'],
    ['line breaks', 'a<br>b<br/>\nc', '<p>a<br>b<br>c</p>'],
    ['quotations take the language’s marks', '<q>a <q>b</q></q>', '<p>“a ‘b’”</p>'],
    ['code', '<code>a *b*</code> <samp>c</samp>', '<p>`a b` `c`</p>'],
    ['an abbreviation is explained behind its whole word', 'Many <abbr title="North">N</abbr>s met', '<p>Many Ns (North) met</p>'],
    [
      '… with what is joined to it',
      '<abbr title="North">N</abbr>’s and <abbr title="South">S</abbr>-led',
      '<p>N’s (North) and S-led (South)</p>',
    ],
    [
      '… in whatever style it goes on',
      '<abbr title="Gas">CO</abbr><sub>2</sub>, <b><abbr title="Pier">P</abbr></b>s',
      '<p>CO<sub>2</sub> (Gas), <strong>P</strong>s (Pier)</p>',
    ],
    [
      '… but before a link and code',
      '<abbr title="Pier">P</abbr>[s](v), <abbr title="Quay">Q</abbr>`s`, [<abbr title="Dock">D</abbr>](v)s',
      '<p>P (Pier)<inline v>s</a>, Q (Quay)`s`, <inline v>D (Dock)</a>s</p>',
    ],
    ['… on its own line', '<abbr title="Pier">P</abbr><div>b</div>', '<p>P (Pier)<br>b</p>'],
    ['… and all that it touches', '<abbr title="Pier">P</abbr><abbr title="Quay">Q</abbr>s', '<p>PQs (Pier) (Quay)</p>'],
    ['… with its figure', '<abbr title="Gas">CO</abbr>2, <abbr title="Day">D</abbr>- 1', '<p>CO2 (Gas), D (Day)- 1</p>'],
    ['… but before the next one where no space stands between', '<abbr title="World">WHO</abbr>表示', '<p>WHO (World)表示</p>'],
    [
      'an abbreviation is explained where it is used first',
      '<abbr title="North">N</abbr> <abbr title="North">N</abbr>',
      '<p>N (North) N</p>',
    ],
    ['other languages', '<span lang="de">Wort</span> <span class="x">y</span>', '<p><span de>Wort</span> y</p>'],
    ['links without words leave nothing', 'a <a href="#a"></a>', '<p>a</p>'],
    [
      'links',
      '<a href="https://x.org?a=1&amp;b" title="T">a *b*</a> <a id="x"></a>c',
      '<p><inline https://x.org?a=1&b "T">a <em>b</em></a> c</p>',
    ],
    ['images', 'a <img src="m.png" alt="A &amp; B">', '<p>a <img m.png "A & B"></p>'],
    ['time and possible breaks leave their text', '<time datetime="2025">2025</time> a<wbr>b', '<p>2025 ab</p>'],
    ['blocks in a line begin new lines', 'a <div>b</div> c', '<p>a <br>b<br>c</p>'],
  ])('%s', (_what, markdown, tree) => {
    expect(readMarkdown(markdown)).toEqual({ tree });
  });
});

describe('HTML blocks', () => {
  it.each([
    ['paragraphs and containers', '<div><p>a <b>b</b></p>\n<section>c</section></div>', '<p>a <strong>b</strong></p><p>c</p>'],
    ['headings, rules, quotations', '<h2 id="x">A</h2><hr><blockquote>b</blockquote>', '<h1 #x>A</h><hr><quote><p>b</p></quote>'],
    ['lists', '<ol start="3"><li>a<ul><li>b</ul><li>c</ol>', '<ol 3><li><p>a</p><ul><li><p>b</p></li></list></li><li><p>c</p></li></list>'],
    ['code', '<pre><code class="language-js">\na  "b"\n</code></pre>', '<code-block js>a  "b"</code-block>'],
    ['definition lists', '<dl><dt>A<dt>B<dd>c<dd>d</dl>', '<dl><dt>A</dt><dt>B</dt><dd><p>c</p></dd><dd><p>d</p></dd></dl>'],
    [
      'figures',
      '<figure><img src="m.png" alt="A"><figcaption>The <i>map</i></figcaption></figure>',
      '<figure><img m.png "A"><caption>The <em>map</em></caption></figure>',
    ],
    [
      'details with Markdown',
      '<details>\n<summary>More</summary>\n\nSome **words**.\n\n</details>',
      '<p><strong>More</strong></p><p>Some <strong>words</strong>.</p>',
    ],
    ['a container with Markdown', '<div align="center">\n\n**a**\n\n</div>', '<p><strong>a</strong></p>'],
    [
      'tables',
      '<table><caption>C</caption><thead><tr><th>A<th>B</thead><tr><td>a<br>b<td><p>c</p><p>d</p></table>',
      '<p><strong>C</strong></p><table default default>A | B / a<br>b | c<br>d</table>',
    ],
    ['tables without header', '<table><tr><td>a</td></tr></table>', '<table default> / a</table>'],
    [
      'tables with spans',
      '<table><tr><th>A<th>B<th>C<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
      '<table default default default>A | B | C / a | b |  / ^ | c | d</table>',
    ],
    [
      'tables with empty lines between their rows',
      '<table>\n\n<tr>\n\n<td>a</td>\n\n</tr>\n\n</table>\n\nb',
      '<table default> / a</table><p>b</p>',
    ],
    ['an opening or closing tag alone', '<details>\n\n</section>', ''],
  ])('%s', (_what, markdown, tree) => {
    expect(readMarkdown(markdown)).toEqual({ tree });
  });
});

describe('HTML that means nothing on paper', () => {
  it.each([
    ['unknown tags go, their text stays', 'a <blink>b</blink>', { tree: '<p>a b</p>', findings: ['1:3 warning html-is-harmless'] }],
    [
      'in blocks too',
      '<center>\n<font color="red">a</font>\n</center>',
      { tree: '<p>a</p>', findings: ['1:1 warning html-is-harmless', '2:1 warning html-is-harmless'] },
    ],
    [
      'scripts and styles go with what they hold',
      'a <script>b</script>\n\n<style>\nc\n</style>',
      {
        tree: '<p>a</p>',
        findings: ['1:3 warning html-is-harmless', '3:1 warning html-is-harmless'],
        leftOut: ['html-tag: b', 'html-tag: c'],
      },
    ],
    [
      'what the web page does not display goes too',
      'a <span style="color:red; display:none">b <span>c</span></span> d\n\n<div style="display: none">\ne\n</div>',
      {
        tree: '<p>a  d</p>',
        findings: ['1:3 warning html-is-harmless', '3:1 warning html-is-harmless'],
        leftOut: ['html-tag: b c', 'html-tag: e'],
      },
    ],
    [
      'a pixel that counts readers goes too, and what nobody closes to the end of its block',
      'a <img src="https://count.example/p.gif" alt="p" style="display:none"> b\n\nc <span style="display:none">d\n\ne',
      {
        tree: '<p>a  b</p><p>c</p><p>e</p>',
        findings: ['1:3 warning html-is-harmless', '3:3 warning html-is-harmless'],
        leftOut: ['html-tag: d'],
      },
    ],
    [
      'each kind of them is reported once',
      'a <script>b</script> <script src="c"></script>\n\n<SCRIPT>\nd\n</SCRIPT>\n\ne <style></style>',
      {
        tree: '<p>a</p><p>e</p>',
        findings: ['1:3 warning html-is-harmless', '7:3 warning html-is-harmless'],
        leftOut: ['html-tag: b', 'html-tag: d'],
      },
    ],
    ['comments go', 'a <!-- b --> c\n\n<!--\nd\n\ne\n-->', { tree: '<p>a  c</p>', leftOut: ['comment: b', 'comment: d\n\ne'] }],
    [
      'items of a list are numbered in a row',
      '<ol reversed type="a"><li></li><li value="5">a</li><li></li></ol>',
      { tree: '<ol 1><li></li><li><p>a</p></li></list>', findings: ['1:1 warning html-is-harmless'] },
    ],
    [
      'links without words lead nowhere on paper',
      'a <a href="https://x.org"></a>',
      { tree: '<p>a</p>', findings: ['1:3 warning link-is-printable'] },
    ],
    [
      'declarations go',
      '<!DOCTYPE html>\n\n<?php b ?>\n\na <![CDATA[ c ]]>',
      {
        tree: '<p>a</p>',
        findings: ['1:1 warning html-is-harmless', '3:1 warning html-is-harmless', '5:3 warning html-is-harmless'],
        leftOut: ['html-tag: <!DOCTYPE html>', 'html-tag: <?php b ?>', 'html-tag: <![CDATA[ c ]]>'],
      },
    ],
    [
      'processing instructions go',
      'a <?php b ?>',
      { tree: '<p>a</p>', findings: ['1:3 warning html-is-harmless'], leftOut: ['html-tag: <?php b ?>'] },
    ],
  ])('%s', (_what, markdown, expected) => {
    expect(readMarkdown(markdown)).toEqual(expected);
  });
});

it.each([
  [
    '<iframe src="https://x.example/e"></iframe>',
    'Unexpected <iframe>, expected nothing that plays or shows another page; it is left out with its address, https://x.example/e',
  ],
  ['a <embed> b', 'Unexpected <embed>, expected nothing that plays or shows another page; it is left out'],
  ['He told <AP> so', 'Unexpected <ap>, which is no element of HTML; it is read as a tag and not printed'],
  ['a <input> b', 'Unexpected tag <input>, expected one that means something on paper; it is left out'],
  ['a <blink>b</blink>', 'Unexpected tag <blink>, expected one that means something on paper; its text is printed without it'],
  ['a <my-tag>b</my-tag>', 'Unexpected tag <my-tag>, expected one that means something on paper; its text is printed without it'],
])('What becomes of a tag is told as it is: %s', (markdown, message) => {
  const { findings } = parseMarkdown(markdown, { file: 'a.md', firstLine: 1, language: languageFor('en').language });
  expect(findings.map((found) => found.message)).toEqual([message]);
});

it('Markdown right below <aside>, as Notion exports a callout, is read as such', () => {
  const { tree, findings } = readMarkdown(
    'Text.\n\n<aside>\n💡 **Look** [here](https://x.example/a).\n\n</aside>\n\n<aside>\nPlain *text*.\n</aside>',
  );
  expect(tree).toBe('<p>Text.</p><p>💡 <strong>Look</strong> <inline https://x.example/a>here</a>.</p><p>Plain *text*.</p>');
  expect(findings).toBeUndefined();
});
