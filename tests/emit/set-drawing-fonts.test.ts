import { expect, it } from 'vitest';
import { setDrawingFonts } from '../../src/emit/set-drawing-fonts.js';

const fonts = {
  serif: ['Lora', 'Source Serif 4', 'Noto Emoji'],
  sans: ['Source Sans 3', 'Noto Emoji'],
  mono: ['Source Code Pro', 'Noto Emoji'],
  familyOf: { '☎': 'Noto Sans Symbols 2', '●': 'Noto Sans Symbols 2', '🔥': 'Noto Emoji' },
  spelled: { '℃': '°C' },
};

const set = (svg: string) => new TextDecoder().decode(setDrawingFonts(new TextEncoder().encode(svg), fonts));

it.each([
  ['a drawing that names no family', '<svg><text>A</text></svg>', `<svg font-family="'Source Sans 3'"><text>A</text></svg>`],
  [
    'an attribute',
    `<svg font-family='Arial, sans-serif'><text font-family="Courier New">A</text></svg>`,
    `<svg font-family="'Source Sans 3'"><text font-family="'Source Code Pro'">A</text></svg>`,
  ],
  [
    'a style, with entities',
    '<svg font-family="x"><text style="fill:red;font-family:&quot;DejaVu Sans&quot;, Georgia;x:1">A</text></svg>',
    `<svg font-family="'Source Sans 3'"><text style="fill:red;font-family:'Source Serif 4';x:1">A</text></svg>`,
  ],
  [
    'a style sheet, plain or as character data',
    '<svg font-family="x"><style>a{font-family:Arial}b{font:bold 12px/1.2 "Times New Roman",serif}</style><style><![CDATA[a{font-family:Menlo;}]]></style></svg>',
    `<svg font-family="'Source Sans 3'"><style>a{font-family:"Source Sans 3"}b{font:bold 12px/1.2 "Source Serif 4"}</style><style><![CDATA[a{font-family:"Source Code Pro";}]]></style></svg>`,
  ],
  [
    'a family that the author chose for the briefing',
    '<svg font-family="Arial, lora"><text>A</text></svg>',
    `<svg font-family="'Lora'"><text>A</text></svg>`,
  ],
  [
    'characters that the text’s own font lacks, also as entities, and those that are spelled out',
    '<svg font-family="x"><text>A ●☎ b &#x1F525;\ufe0f 5 ℃ &amp; c</text><title>●</title></svg>',
    `<svg font-family="'Source Sans 3'"><text>A <tspan font-family="'Noto Sans Symbols 2'">●☎</tspan> b <tspan font-family="'Noto Emoji'">&#x1F525;\ufe0f</tspan> 5 °C &amp; c</text><title>●</title></svg>`,
  ],
  [
    'a text of letters and signs that one font of signs has, as a whole',
    '<svg font-family="x"><text class="a">Step ● <tspan font-family="Arial">gauge</tspan></text><text style="font-family:Arial">☎ é</text></svg>',
    `<svg font-family="'Source Sans 3'"><text style="font-family:'Noto Sans Symbols 2'" class="a">Step ● <tspan font-family="'Noto Sans Symbols 2'">gauge</tspan></text><text style="font-family:'Noto Sans Symbols 2'">☎ é</text></svg>`,
  ],
  [
    'what only looks like markup',
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><!-- font-family="Arial" --><svg font-family="x"><text a=">" font-family="Arial">font-family: Arial</text><svg/></svg>',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><!-- font-family="Arial" --><svg font-family="'Source Sans 3'"><text a=">" font-family="'Source Sans 3'">font-family: Arial</text><svg/></svg>`,
  ],
])('A drawing is set in the briefing’s fonts: %s', (_what, svg, expected) => {
  expect(set(svg)).toBe(expected);
});
