import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

describe('typography', () => {
  it.each([
    ['straight quotation marks become curly', `"a 'b' c"`, 'en', '<p>“a ‘b’ c”</p>'],
    ['as the language sets them', '"a \'b\' c"', 'de', '<p>„a ‚b‘ c“</p>'],
    ['across emphasis', '"**a** b"', 'en', '<p>“<strong>a</strong> b”</p>'],
    ['apostrophes', "it's James' '90s", 'en', '<p>it’s James’ ’90s</p>'],
    [
      'apostrophes before a word',
      `Rock 'n' roll, rock'n'roll, **a** 'n' b; 'tis, "'Twas" ('em) of the '90s and 'a year'`,
      'en',
      '<p>Rock ’n’ roll, rock’n’roll, <strong>a</strong> ’n’ b; ’tis, “’Twas” (’em) of the ’90s and ‘a year’</p>',
    ],
    [
      'feet and inches',
      `He is 6' 2" tall, she 5'10", "so 6' 2"" and 'so'`,
      'en',
      '<p>He is 6′ 2″ tall, she 5′10″, “so 6′ 2″” and ‘so’</p>',
    ],
    ['dashes and dots', 'a -- b --- c--d ... e', 'en', '<p>a – b — c–d … e</p>'],
    ['a dash before a stop', 'a -- as told --, b (c --) --; d -- "e" --.', 'en', '<p>a – as told –, b (c –) –; d – “e” –.</p>'],
    ['an option of a command line is no dash', 'run --draft', 'en', '<p>run --draft</p>'],
    ['longer runs stay', 'a ---- b ....', 'en', '<p>a ---- b ....</p>'],
    ['nothing else is changed', '(c) (tm) +-1 ?? !!', 'en', '<p>(c) (tm) +-1 ?? !!</p>'],
    ['quotation marks that the author set stay', '«a» “b” „c“', 'en', '<p>«a» “b” „c“</p>'],
    [
      'French ones have the same space within, whoever set them',
      '« a » "b" «\u00a0c\u00a0»',
      'fr',
      '<p>«\u202fa\u202f» «\u202fb\u202f» «\u202fc\u202f»</p>',
    ],
    ['escaped ones stay straight', '\\"a\\"', 'en', '<p>"a"</p>'],
    [
      'escaped dashes and dots stay, and those beside them',
      'a \\--- b --\\- c \\-\\- d \\... e..\\.',
      'en',
      '<p>a --- b --- c -- d ... e...</p>',
    ],
    ['code stays', '`"a" -- b...` <code>"c" -- d</code>', 'en', '<p>`"a" -- b...` `"c" -- d`</p>'],
    ['HTML is set in the same way', '<p>"a" -- it\'s</p>', 'en', '<p>“a” – it’s</p>'],
  ])('%s', (_what, markdown, lang, tree) => {
    expect(readMarkdown(markdown, lang)).toEqual({ tree });
  });
});
