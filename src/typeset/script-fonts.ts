/** Characters of one script, and the packages of `@expo-google-fonts` that have them. */
export interface ScriptFonts {
  /** Name of the script as a reader knows it. */
  readonly name: string;
  readonly characters: RegExp;
  /** The preferred first: serif before sans serif, the language's own national forms before others'. */
  packages(lang: string): readonly string[];
}

const fixed = (name: string, characters: RegExp, ...packages: readonly string[]): ScriptFonts => ({
  name,
  characters,
  packages: () => packages,
});

const chineseJapaneseKorean = ['sc', 'tc', 'jp', 'kr', 'hk'] as const;

// One Han character has national forms: what the language asks for comes first, any other is better than none.
function hanPackages(lang: string): readonly string[] {
  const first = nationalForm(lang);
  const regions = [first, ...chineseJapaneseKorean.filter((region) => region !== first)];
  return regions.flatMap((region) => [`noto-serif-${region}`, `noto-sans-${region}`]);
}

function nationalForm(lang: string): (typeof chineseJapaneseKorean)[number] {
  const parts = lang.toLowerCase().split('-');
  const [language] = parts;
  if (language === 'ja') return 'jp';
  if (language === 'ko') return 'kr';
  if (parts.includes('hk') || parts.includes('mo') || language === 'yue') return 'hk';
  return parts.includes('tw') || parts.includes('hant') ? 'tc' : 'sc';
}

/** Which installed package is looked for, script by script; the first row that has a character decides. */
export const scriptFonts: readonly ScriptFonts[] = [
  fixed('Hangul', /\p{Script=Hangul}/u, 'noto-serif-kr', 'noto-sans-kr'),
  fixed('Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-serif-jp', 'noto-sans-jp'),
  fixed('Bopomofo', /\p{Script=Bopomofo}/u, 'noto-serif-tc', 'noto-sans-tc'),
  // Their punctuation, enclosed and full-width forms belong to no script by themselves.
  { name: 'Han', characters: /[\p{Script_Extensions=Han}\u3000-\u303f\u3200-\u33ff\uff00-\uffef]/u, packages: hanPackages },
  // The lines of Nastaliq, in which Urdu is written by hand, need twice the height that the grid has.
  fixed('Arabic', /\p{Script=Arabic}/u, 'noto-naskh-arabic', 'noto-sans-arabic', 'noto-kufi-arabic', 'noto-nastaliq-urdu'),
  fixed('Hebrew', /\p{Script=Hebrew}/u, 'noto-serif-hebrew', 'noto-sans-hebrew'),
  fixed('Devanagari', /\p{Script_Extensions=Devanagari}/u, 'noto-serif-devanagari', 'noto-sans-devanagari'),
  fixed('Bengali', /\p{Script_Extensions=Bengali}/u, 'noto-serif-bengali', 'noto-sans-bengali'),
  fixed('Gurmukhi', /\p{Script=Gurmukhi}/u, 'noto-serif-gurmukhi', 'noto-sans-gurmukhi'),
  fixed('Gujarati', /\p{Script=Gujarati}/u, 'noto-serif-gujarati', 'noto-sans-gujarati'),
  fixed('Odia', /\p{Script=Oriya}/u, 'noto-serif-oriya', 'noto-sans-oriya'),
  fixed('Tamil', /\p{Script=Tamil}/u, 'noto-serif-tamil', 'noto-sans-tamil'),
  fixed('Telugu', /\p{Script=Telugu}/u, 'noto-serif-telugu', 'noto-sans-telugu'),
  fixed('Kannada', /\p{Script=Kannada}/u, 'noto-serif-kannada', 'noto-sans-kannada'),
  fixed('Malayalam', /\p{Script=Malayalam}/u, 'noto-serif-malayalam', 'noto-sans-malayalam'),
  fixed('Sinhala', /\p{Script=Sinhala}/u, 'noto-serif-sinhala', 'noto-sans-sinhala'),
  fixed('Thai', /\p{Script=Thai}/u, 'noto-serif-thai', 'noto-sans-thai'),
  fixed('Lao', /\p{Script=Lao}/u, 'noto-serif-lao', 'noto-sans-lao'),
  fixed('Khmer', /\p{Script=Khmer}/u, 'noto-serif-khmer', 'noto-sans-khmer'),
  fixed('Myanmar', /\p{Script=Myanmar}/u, 'noto-serif-myanmar', 'noto-sans-myanmar'),
  fixed('Tibetan', /\p{Script=Tibetan}/u, 'noto-serif-tibetan'),
  fixed('Mongolian', /\p{Script=Mongolian}/u, 'noto-sans-mongolian'),
  fixed('Georgian', /\p{Script=Georgian}/u, 'noto-serif-georgian', 'noto-sans-georgian'),
  fixed('Armenian', /\p{Script=Armenian}/u, 'noto-serif-armenian', 'noto-sans-armenian'),
  fixed('Ethiopic', /\p{Script=Ethiopic}/u, 'noto-serif-ethiopic', 'noto-sans-ethiopic'),
  fixed('Syriac', /\p{Script=Syriac}/u, 'noto-sans-syriac'),
  fixed('Thaana', /\p{Script=Thaana}/u, 'noto-sans-thaana'),
  fixed('N’Ko', /\p{Script=Nko}/u, 'noto-sans-nko'),
  fixed('Adlam', /\p{Script=Adlam}/u, 'noto-sans-adlam'),
  fixed('Tifinagh', /\p{Script=Tifinagh}/u, 'noto-sans-tifinagh'),
  fixed('Vai', /\p{Script=Vai}/u, 'noto-sans-vai'),
  fixed('Cherokee', /\p{Script=Cherokee}/u, 'noto-sans-cherokee'),
  fixed('Canadian syllabic', /\p{Script=Canadian_Aboriginal}/u, 'noto-sans-canadian-aboriginal'),
  fixed('Coptic', /\p{Script=Coptic}/u, 'noto-sans-coptic'),
  fixed('Gothic', /\p{Script=Gothic}/u, 'noto-sans-gothic'),
  fixed('Runic', /\p{Script=Runic}/u, 'noto-sans-runic'),
  fixed('Javanese', /\p{Script=Javanese}/u, 'noto-sans-javanese'),
  fixed('Balinese', /\p{Script=Balinese}/u, 'noto-sans-balinese', 'noto-serif-balinese'),
  fixed('Yi', /\p{Script=Yi}/u, 'noto-sans-yi'),
  fixed('musical', /[\u{1d100}-\u{1d24f}]/u, 'noto-music'),
  fixed('currency', /\p{Currency_Symbol}/u, 'noto-serif', 'noto-sans'),
  fixed(
    'Latin, Greek or Cyrillic',
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Inherited}]/u,
    'noto-serif',
    'noto-sans',
  ),
];
