import type { FontPackage } from './font-packages.js';
import type { FontCoverage } from './read-font-coverage.js';
import { type ScriptFonts, scriptFonts } from './script-fonts.js';
import { spelledOut } from './spelled-out.js';
import type { TextPiece } from './unusual-characters.js';

/** A character that no font has, and where it is printed. */
export interface MissingCharacter {
  readonly codePoint: number;
  readonly piece: TextPiece;
  readonly script?: ScriptFonts;
  /** Package that has the script, but is not installed. */
  readonly install?: string;
}

export interface CoverRequest {
  readonly characters: ReadonlyMap<number, TextPiece>;
  readonly lang: string;
  /** Packages that are loaded anyhow. */
  readonly declared: readonly FontPackage[];
  readonly find: (name: string) => FontPackage | undefined;
  readonly read: (font: FontPackage) => FontCoverage | undefined;
}

/** Further packages, what none has, and what is printed in other characters: `℃` → `°C`. */
interface Cover {
  readonly extra: readonly FontPackage[];
  readonly missing: readonly MissingCharacter[];
  readonly spelled: Readonly<Record<string, string>>;
  /** The package that has each of the others. */
  readonly packageOf: Readonly<Record<string, FontPackage>>;
}

const symbolPackages: readonly string[] = ['noto-sans-symbols-2', 'noto-sans-math', 'noto-emoji', 'noto-sans-symbols'];
const emojiFirst: readonly string[] = ['noto-emoji', 'noto-sans-symbols-2', 'noto-sans-math', 'noto-sans-symbols'];

/** Finds the fewest further packages that have the characters: scripts in the table's order, then symbols. */
export function coverCharacters(request: CoverRequest): Cover {
  const { declared, find, read } = request;
  const scripts = new Set<FontPackage>();
  const symbols = new Set<FontPackage>();
  const missing: MissingCharacter[] = [];
  const spelled: Record<string, string> = {};
  const packageOf: Record<string, FontPackage> = {};
  const lang = writtenLang(request);
  for (const [script, members] of byScript(request)) {
    const wanted = script?.packages(lang) ?? [];
    for (const [codePoint, piece] of members) {
      const character = String.fromCodePoint(codePoint);
      const known = firstWith(codePoint, [...declared, ...scripts], read);
      const ofScript = known ?? firstWith(codePoint, wanted.map(find), read);
      // The text's own font says it better than a font of symbols: `IV` for `Ⅳ`.
      const letters = ofScript === undefined ? spelledOut(character) : undefined;
      const found = letters === undefined ? (ofScript ?? firstWith(codePoint, symbolFonts(character).map(find), read)) : undefined;
      if (found !== undefined) packageOf[character] = found;
      // Shaping sets a letter with its accent as both where a font has these.
      if (found === undefined && declared.some((font) => hasParts(character, read(font)))) continue;
      if (letters !== undefined) {
        spelled[character] = letters;
      } else if (found === undefined) {
        const install = wanted.some((name) => find(name)) ? undefined : wanted[0];
        missing.push({ codePoint, piece, ...(script && { script }), ...(install && { install }) });
      } else if (found === ofScript && !declared.includes(found)) {
        scripts.add(found);
      } else if (found !== ofScript) {
        symbols.add(found);
      }
    }
  }
  return { extra: [...scripts, ...symbols], missing, spelled, packageOf };
}

// Script by script, so that Han characters find the font that kana or Hangul have chosen.
function byScript({ characters }: CoverRequest): Map<ScriptFonts | undefined, [number, TextPiece][]> {
  const rows = new Map<ScriptFonts | undefined, [number, TextPiece][]>([...scriptFonts, undefined].map((row) => [row, []]));
  for (const [codePoint, piece] of characters) {
    const character = String.fromCodePoint(codePoint);
    rows.get(scriptFonts.find((row) => row.characters.test(character)))?.push([codePoint, piece]);
  }
  return rows;
}

// A mathematical font has letters of Arabic that do not join: a script's own letters never come from a font for symbols.
function symbolFonts(character: string): readonly string[] {
  if (!/[\p{Script=Common}\p{Script=Inherited}]/u.test(character) && !/\p{S}/u.test(character)) return [];
  return /\p{Emoji_Presentation}/u.test(character) ? emojiFirst : symbolPackages;
}

function firstWith(codePoint: number, fonts: readonly (FontPackage | undefined)[], read: CoverRequest['read']): FontPackage | undefined {
  for (const font of fonts) {
    if (font && read(font)?.has(codePoint)) return font;
  }
  return undefined;
}

function hasParts(character: string, font: FontCoverage | undefined): boolean {
  const parts = [...character.normalize('NFD')];
  return parts.length > 1 && parts.every((part) => font?.has(part.codePointAt(0) as number));
}

// An English article that quotes Japanese wants the Japanese forms.
function writtenLang({ lang, characters }: CoverRequest): string {
  if (/^(?:zh|ja|ko|yue)\b/i.test(lang)) return lang;
  for (const codePoint of characters.keys()) {
    const character = String.fromCodePoint(codePoint);
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 'ja';
    if (/\p{Script=Hangul}/u.test(character)) return 'ko';
  }
  return lang;
}
