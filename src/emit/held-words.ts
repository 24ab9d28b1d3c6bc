/** Decimal prefixes, of units that are seen with any of them. */
const prefixes = '[pnµμmkMGTPE]';

/** Units as they are written behind a figure: by the grammar of the International System, prefix and unit, where no word of a language looks like them. */
export const units = [
  // Lengths, masses, times, volumes: only with the prefixes that are in use, since “as” and “am” are words.
  ...['[nµμmcdhk]?m', '[nµμmk]?g', '[nµμm]?s', '[µμmcdh]?[lL]', 'min', 'h', 'ha', 'mi', 'ft', 'lb', 'oz', 'nmi', 'kn', '[kMG]?t'],
  // Electricity, energy, frequency, pressure, radiation.
  ...[
    `${prefixes}?(?:Hz|Pa|eV|Ω|\u2126|Bq|Sv|Gy|Ah|VA|Vs|J|K|V|A|Wh|W(?:p|e|el|th|ac|dc)?)`,
    `${prefixes}(?:N|F|H|S|T|C)`,
    '[kMG](?:var|VAr)',
    '[kM]?Nm',
  ],
  ...[
    '[µμmk]?mol',
    'cd',
    'lm',
    'lx',
    'rad',
    'bar',
    'mbar',
    'psi',
    'dB[Am]?',
    'k?cal',
    '(?:MM)?Btu',
    '[kM]?toe',
    '[bmt]cm',
    '[km]?bpd',
    '[kM]?boe',
    'bbl',
    'rpm',
    'hp',
    'PS',
  ],
  ...['ct', 'zł', 'Kč', 'kr', 'Ft', 'lei'],
  ...['pp[mbt]', '[kMGTPE]i?B', '[kMGT]?bit', '[kMGT]bps', 'px', 'dpi', 'EUR', 'USD', 'GBP', 'CHF'],
  ...[
    'мм',
    'см',
    'м',
    'км',
    'га',
    'г',
    'мг',
    'кг',
    'т',
    'Мт',
    'л',
    'мл',
    '[мкМГТ](?:В|А|ВА|вар)',
    '[кМГТ]?(?:Вт|Гц|Дж|Па|Ом)(?:[·⋅]?(?:ч|год))?',
    'грн',
    'руб',
  ],
];
/** Behind these a number tells which: pages, numbers, articles, figures. */
export const names = [
  ...[
    'S',
    'Nr',
    'Art',
    'Abs',
    'Abb',
    'Tab',
    'Kap',
    'Bd',
    'Anm',
    'Ziff',
    'Rn',
    'p',
    'pp',
    'No',
    'Nos',
    'art',
    'fig',
    'Fig',
    'ch',
    'vol',
    'Vol',
  ],
  ...['para', 'paras', 'Rz', 'Rdnr', 'Az', 'nr'],
  ...['núm', 'pág', 'págs', 'с', 'стр', 'ст', 'рис', 'табл', 'п'],
];

/** Thousands, millions and more: behind a number, before a currency. */
export const magnitudes = [
  ...[
    String.raw`Tsd\.`,
    String.raw`Mio\.`,
    String.raw`Mrd\.`,
    String.raw`Bio\.`,
    'mn',
    'bn',
    'trn',
    'Mds?',
    'mln',
    'mld',
    'thousand',
    'millions?',
    'billions?',
    'trillions?',
  ],
  ...['Tausend', 'Million(?:en)?', 'Milliarden?', 'Billion(?:en)?', 'mille', 'milliards?', 'mil', 'mill(?:ón|ones)', 'bill(?:ón|ones)'],
  ...['тыс', 'тис', 'млн', 'млрд', 'трлн', 'тысячи?', 'тисячі?', 'миллион(?:а|ов)?', 'миллиард(?:а|ов)?', 'мільйон(?:а|и|ів)?'],
  ...['мільярд(?:а|и|ів)?'],
].join('|');
/** Units written out, behind a number. */
export const spelled = [
  ...[
    '(?:centi|milli|kilo)?(?:met(?:re|er)|gram)s?',
    '(?:milli)?lit(?:re|er)s?',
    'miles?',
    'feet',
    'foot',
    'inch(?:es)?',
    'hectares?',
    'acres?',
  ],
  ...[
    'barrels?',
    'tonnes?',
    'tons?',
    'percent',
    'per',
    'Prozent',
    '(?:Zenti|Milli|Kilo)?(?:meter|Meter|gramm|Gramm)n?',
    'Liter',
    'Hektar',
    'Tonnen?',
    '(?:[kK]ilo|[mM]ega|[gG]iga|[tT]era|[mM]illi)?(?:[wW]att|[vV]olt|[aA]mpere|[hH]ertz|[jJ]oule)(?:s|[ -]hours?|stunden?)?',
  ],
  ...['(?:centi|milli|kilo)?mètres?', 'litres?', 'pour', '(?:centí|milí|kiló)?metros?', 'hectáreas?', 'toneladas?', 'por'],
  ...[
    'процент(?:а|ов)?',
    'відсотк(?:а|и|ів)',
    '(?:кило)?метр(?:а|ов)?',
    '(?:кіло)?метр(?:а|и|ів)?',
    'тонн(?:а|ы|и)?',
    'гектар(?:а|ов|и|ів)?',
  ],
].join('|');
/** Before a name: “Dr. Smith”, “Mme Le Pen”, “Sen. Graham”. */
export const forms = 'MM?|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Mme|Mlle|Me|Sr|Sra|Dra';
/** Before a number that is the name of one of them: “Figure 3”. */
export const labels = `
  [eE]dition [fF]igure [tT]able [cC]hapter [pP]age [nN]ote [pP]art [sS]ection [aA]nnex [aA]rticle [bB]ox
  Ausgabe Auflage Abbildung Tabelle Kapitel Seite Teil Abschnitt Anhang Anlage Artikel Absatz Nummer
  [éÉ]dition [tT]ableau [cC]hapitre [pP]artie [aA]nnexe [eE]dición [fF]igura [tT]abla [cC]uadro [cC]apítulo
  [pP]ágina [nN]ota [aA]nexo [aA]rtículo [sS]ección
  [рР]исун(?:ок|к[аеу]) [тТ]аблиц[аеуы] [гГ]лав[аеуы] [сС]тать[яею] [чЧ]аст[ьи] [рР]аздел[ае]? [пП]ункт[аеу]? [сС]траниц[аеуы] [вВ]ыпуск[ае]? [иИ]здани[еия]
  [мМ]алюн(?:ок|к[ауі]) [тТ]аблиц[яюі] [рР]озділ[іу]? [сС]татт[яюі] [чЧ]астин[аиі] [сС]торінк[аиу] [вВ]ипуску? [вВ]иданн[яі]
`
  .trim()
  .split(/\s+/)
  .join('|');
