import { type Finding, type FontChoice, finding, type ReadLog, type SourcePlace } from '../model/index.js';
import type { CoverRequest } from './cover-characters.js';
import { categoryOf, type Face, type FontPackage, fontPackages, packageOfFamily } from './font-packages.js';
import { type FontCoverage, readFontCoverage } from './read-font-coverage.js';
import { type TextPiece, unusualCharacters } from './unusual-characters.js';

/** What a briefing asks of its fonts. */
export interface FontRequest {
  /** All that is printed: the author's words, fixed words, signs of the template. */
  readonly text: Iterable<TextPiece>;
  /** BCP 47; decides between national forms of one character. */
  readonly lang: string;
  /** The author's own families, put before the built-in ones of their kind. */
  readonly families: readonly string[];
  /** Where the author names them. */
  readonly familiesPlace?: SourcePlace;
  /** Folders whose `node_modules` are searched after the tool's own: the article's, the working folder (alone by default). */
  readonly folders?: readonly string[];
  /** Is told of packages that are looked for in vain. */
  readonly log?: ReadLog;
}

type Role = keyof FontChoice['families'];

const builtIn = [
  { role: 'serif', family: 'Source Serif 4', package: 'source-serif-4' },
  { role: 'sans', family: 'Source Sans 3', package: 'source-sans-3' },
  { role: 'mono', family: 'Source Code Pro', package: 'source-code-pro' },
] as const;

// All that a page may use, semibold and bold italics too: a face that is absent here would be taken from the machine's own fonts where it has the family.
const textFaces: readonly Face[] = ['400', '400-italic', '600', '600-italic', '700', '700-italic'];
const furtherFaces: readonly Face[] = ['400', '700'];

/** Chooses the fonts of one briefing: the author's, the built-in ones, and those that single characters need. Every character without a glyph, and every family that is not installed, is a finding. */
export async function chooseFonts(request: FontRequest): Promise<FontChoice> {
  const find = fontPackages(request.folders ?? [process.cwd()], request.log);
  const read = coverageReader();
  const findings: Finding[] = [];
  const named: FontPackage[] = [];
  for (const family of new Set(request.families)) {
    const found = find(packageOfFamily(family));
    if (found === undefined || read(found) === undefined) findings.push(missingFamily(family, request.familiesPlace));
    else named.push(found);
  }
  const base = builtIn.map(({ package: name }) => {
    const found = find(name);
    if (found === undefined) throw new Error(`Unexpected installation without @expo-google-fonts/${name}, expected it beside this tool`);
    return found;
  });
  const { extra, missing, spelled, packageOf, told } = await cover({
    characters: unusualCharacters(request.text),
    lang: request.lang,
    declared: [...named, ...base],
    find,
    read,
  });
  const familyOf = (font: FontPackage) => read(font)?.family ?? '';
  const namedFamilies = named.map((font) => ({ role: roleOf(font), family: familyOf(font) }));
  const extraFamilies = extra.map(familyOf);
  const familiesFor = (role: Role) => [...byRole(role, namedFamilies), ...extraFamilies];
  return {
    files: [
      ...new Set([
        ...[...named, ...base].flatMap((font) => filesOf(font, textFaces)),
        ...extra.flatMap((font) => filesOf(font, furtherFaces)),
      ]),
    ],
    families: { serif: familiesFor('serif'), sans: familiesFor('sans'), mono: familiesFor('mono') },
    missing: new Set(missing.map(({ codePoint }) => String.fromCodePoint(codePoint))),
    ...(Object.keys(spelled).length > 0 && { spelled }),
    familyOf: Object.fromEntries(Object.entries(packageOf).map(([character, font]) => [character, familyOf(font)])),
    findings: [...findings, ...told],
  };
}

// Most articles have no unusual character: they pay neither for the tables of scripts nor for a look into a font.
async function cover(request: CoverRequest) {
  if (request.characters.size === 0) return { extra: [], missing: [], spelled: {}, packageOf: {}, told: [] };
  const [{ coverCharacters }, { missingGlyphs }] = await Promise.all([import('./cover-characters.js'), import('./missing-glyphs.js')]);
  const found = coverCharacters(request);
  return { ...found, told: missingGlyphs(found.missing) };
}

/** The role's own families, then those of the other roles: what one of them lacks another may have. */
function byRole(role: Role, named: readonly { readonly role: Role; readonly family: string }[]): string[] {
  const all = [...named, ...builtIn];
  return [
    ...new Set([...all.filter((font) => font.role === role), ...all.filter((font) => font.role !== role)].map(({ family }) => family)),
  ];
}

function roleOf(font: FontPackage): Role {
  switch (categoryOf(font)) {
    case 'sans-serif':
      return 'sans';
    case 'monospace':
      return 'mono';
    default:
      return 'serif';
  }
}

function filesOf(font: FontPackage, faces: readonly Face[]): string[] {
  return faces.flatMap((face) => font.files.get(face) ?? []);
}

function coverageReader(): (font: FontPackage) => FontCoverage | undefined {
  const read = new Map<FontPackage, FontCoverage | undefined>();
  return (font) => {
    if (!read.has(font)) {
      const file = font.files.get('400') ?? [...font.files.values()][0];
      read.set(font, file === undefined ? undefined : readFontCoverage(file));
    }
    return read.get(font);
  };
}

function missingFamily(family: string, source: SourcePlace | undefined): Finding {
  return finding('font-is-found', {
    message: `Unexpected font family “${family}”, expected an installed one`,
    hint: `npm install @expo-google-fonts/${packageOfFamily(family)}`,
    ...(source && { source }),
  });
}
