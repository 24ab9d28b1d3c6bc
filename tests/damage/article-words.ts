/** Words of a language that are put together without sense, and its names for fixed things of an article. */
export interface Vocabulary {
  readonly lang: string;
  readonly words: readonly string[];
  readonly long: readonly string[];
  readonly quotes: readonly [string, string];
  readonly reactions: string;
  readonly summary: string;
  readonly sources: string;
  readonly and: string;
}

const split = (text: string) => text.split(' ');

/** Languages of which the built-in fonts have the script and the program the words. */
export const vocabularies: readonly Vocabulary[] = [
  {
    lang: 'en',
    words: split(
      'the harbour council measured every lantern before winter because nobody trusted old numbers and several pilots quietly refused another survey of northern water while a clerk wrote letters about salt and rope',
    ),
    long: ['counterrevolutionaries', 'well-meant', 'state-of-the-art', 'unquestionably'],
    quotes: ['“', '”'],
    reactions: 'Reactions',
    summary: 'Executive summary',
    sources: 'Major sources',
    and: 'and',
  },
  {
    lang: 'de',
    words: split(
      'der Hafen wurde gestern wieder vermessen weil niemand den alten Zahlen traute und mehrere Lotsen schweigend die Bucht verließen während Boote über Nacht warteten größer weiß Öl',
    ),
    long: ['Versicherungsgesellschaft', 'Donaudampfschifffahrt', 'Rechtsschutzversicherung', 'Nord-Ostsee-Linie'],
    quotes: ['„', '“'],
    reactions: 'Reaktionen',
    summary: 'Zusammenfassung',
    sources: 'Quellen',
    and: 'und',
  },
  {
    lang: 'fr',
    words: split(
      'le conseil du port mesure encore chaque lanterne avant l’hiver parce que personne ne croit aux anciens chiffres et plusieurs pilotes refusent une œuvre à Noël où ça',
    ),
    long: ['anticonstitutionnellement', 'c’est-à-dire', 'aujourd’hui', 'incompréhensibilité'],
    quotes: ['«\u00a0', '\u00a0»'],
    reactions: 'Réactions',
    summary: 'Résumé',
    sources: 'Sources principales',
    and: 'et',
  },
  {
    lang: 'es',
    words: split(
      'el consejo del puerto mide cada linterna antes del invierno porque nadie confía en números antiguos y varios pilotos rechazan otra medición del niño según la señal',
    ),
    long: ['electroencefalografista', 'desafortunadamente', 'político-social'],
    quotes: ['«', '»'],
    reactions: 'Reacciones',
    summary: 'Resumen',
    sources: 'Fuentes',
    and: 'y',
  },
  {
    lang: 'uk',
    words: split(
      'рада порту знову вимірює кожен ліхтар перед зимою бо ніхто не вірить давнім числам і кілька лоцманів мовчки відмовилися від об’єкта її ґанок',
    ),
    long: ['найнепередбачуваніший', 'військово-морський', 'відповідальність'],
    quotes: ['«', '»'],
    reactions: 'Реакції',
    summary: 'Резюме',
    sources: 'Джерела',
    and: 'і',
  },
  {
    lang: 'ru',
    words: split(
      'совет порта снова измеряет каждый фонарь перед зимой потому что никто не верит прежним числам и несколько лоцманов молча отказались ещё объём подъезд',
    ),
    long: ['достопримечательность', 'северо-западный', 'невероятнейший'],
    quotes: ['«', '»'],
    reactions: 'Реакция',
    summary: 'Резюме',
    sources: 'Источники',
    and: 'и',
  },
];

/** Words of other scripts, signs and spellings that stand in an article of any language. */
export const oddities: readonly string[] = [
  ...['Ελληνικά', 'λόγος', 'Київ', 'Ænima', 'naïve', 'São', 'Łódź', 'Þórr', 'Dvořák', 'İzmir'],
  ...[
    '3,5 %',
    '1 000',
    '12:30',
    '−4',
    '½',
    '§ 12',
    'A/B',
    'e.g.',
    'i.e.',
    'U.S.',
    '24/7',
    '№ 5',
    'C++',
    '#1',
    'a@b',
    '$5',
    '50–60',
    '1.2.3',
  ],
  ...[
    '…',
    '—',
    '–',
    '(so)',
    'and/or',
    '~7',
    'x_y',
    'a*b',
    'R&D',
    '“no”',
    'it’s',
    '100°',
    '→',
    '≈',
    'm²',
    'H₂O',
    '\\*',
    '\\_',
    '&amp;',
    '&copy;',
    '@home',
  ],
];

/** Actors of reactions: names, offices, bodies. */
export const actors: readonly string[] = [
  ...[
    'Ann Lee',
    'Bob Moe',
    'Mayor Cid Noh',
    'Dora Pym',
    'Eve Quist',
    'Guild of Pilots',
    'Rep. Fay Ott (D-CA)',
    'Ministry of Works',
    'Gus van Hal',
  ],
];
