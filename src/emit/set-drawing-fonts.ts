import type { PrintSetup } from './print-setup.js';

type Fonts = PrintSetup['fonts'];

/** Markup, and the text between: comments, CDATA, instructions, the document type, tags. */
const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;
/** A list of families in a style sheet or a `style`: to the end of the declaration, past the stops of entities such as `&quot;`. */
const declared = /(\bfont-family\s*:\s*)((?:&[#\w]+;|[^;}&])+)/gi;
/** `font: bold 12px/1.2 Arial, sans-serif`: families stand behind the size. */
const shorthand = /(\bfont\s*:\s*(?:[^;}&]*?\s)?[\d.]+(?:[a-z]+|%)(?:\s*\/\s*[\w.%]+)?\s+)((?:&[#\w]+;|[^;}&])+)/gi;
const attribute = /(\sfont-family\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;
const style = /(\sstyle\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

const drawings = new WeakMap<Uint8Array, { readonly fonts: string; readonly bytes: Uint8Array }>();

/**
 * A drawing whose words are set in the briefing's fonts, whatever families it names: the engine would look for them among those of the
 * machine. A character that its font may lack names the one that has it. A family that the author chose for the briefing stays.
 */
export function setDrawingFonts(svg: Uint8Array, fonts: Fonts): Uint8Array {
  const key = JSON.stringify(fonts);
  const known = drawings.get(svg);
  if (known?.fonts === key) return known.bytes;
  const bytes = new TextEncoder().encode(rewritten(new TextDecoder().decode(svg), fonts));
  drawings.set(svg, { fonts: key, bytes });
  return bytes;
}

function rewritten(source: string, fonts: Fonts): string {
  const open: string[] = [];
  let isRoot = true;
  /** In which a text with signs is set as a whole. */
  let whole: string | undefined;
  return source.replace(piece, (markup: string, at: number) => {
    const name = /^<\/?([^\s/>]+)/.exec(markup)?.[1];
    const inside = open.at(-1);
    if (markup.startsWith('<![CDATA[') || name === undefined) {
      if (inside === 'style') return withFamilies(markup, fonts, '"');
      return open.includes('text') && !markup.startsWith('<') ? withCharacters(markup, fonts, whole) : markup;
    }
    if (/^<[!?]/.test(markup)) return markup;
    const element = name.replace(/^.*:/, '');
    if (markup.startsWith('</')) {
      open.pop();
      if (element === 'text') whole = undefined;
      return markup;
    }
    if (element === 'text') whole = familyOfWhole(source.slice(at + markup.length), fonts);
    const mended = withAttributes(markup, fonts, whole);
    const rooted = isRoot && !/\sfont-family\s*=/i.test(mended) ? withAttribute(mended, `font-family="'${sans(fonts)}'"`) : mended;
    isRoot = false;
    if (!/\/>$/.test(markup)) open.push(element);
    // What a style sheet says of the element is outdone.
    if (element !== 'text' || whole === undefined) return rooted;
    return /\sstyle\s*=/i.test(rooted) ? rooted : withAttribute(rooted, `style="font-family:'${whole}'"`);
  });
}

function withAttribute(tag: string, given: string): string {
  return tag.replace(/^<[^\s/>]+/, `$& ${given}`);
}

/** Fonts of signs that have Latin letters as well. */
const withLetters: ReadonlySet<string> = new Set(['Noto Sans Symbols', 'Noto Sans Symbols 2']);
/** What they have beside their signs. */
const letters = /^[\s\u0020-\u007e\u00c0-\u0107\u2013\u2014\u2018-\u201d]$/u;

/**
 * The font of signs for a text that has some: where a font lacks a sign, the engine sets all of the text in one that it finds to have
 * both, which may be one of its own. Undefined where a text has none, or more than one such font would be needed.
 */
function familyOfWhole(behind: string, { familyOf = {} }: Fonts): string | undefined {
  const text = behind.slice(0, behind.search(/<\/(?:\w+:)?text\s*>/)).replace(/<[^>]*>/g, '');
  const characters = Array.from(text.matchAll(/&#?\w+;|./gsu), ([written]) => decoded(written));
  const families = new Set(characters.flatMap((character) => familyOf[character] ?? []));
  const [family, ...others] = families;
  if (family === undefined || others.length > 0 || !withLetters.has(family)) return undefined;
  const isSet = (character: string) =>
    familyOf[character] !== undefined || letters.test(character) || goesAlong.test(character) || character.startsWith('&');
  return characters.every(isSet) ? family : undefined;
}

function withAttributes(tag: string, fonts: Fonts, whole: string | undefined): string {
  const familyIn = (list: string) => whole ?? familyFor(list, fonts);
  return tag
    .replace(attribute, (_, before: string, double?: string, single?: string) => `${before}"'${familyIn(double ?? single ?? '')}'"`)
    .replace(style, (given, before: string, double?: string, single?: string) => {
      const own = double ?? single ?? '';
      const mended = withFamilies(own, fonts, double === undefined ? '"' : "'", whole);
      if (mended === own) return given;
      return double === undefined ? `${before}'${mended}'` : `${before}"${mended}"`;
    });
}

function withFamilies(css: string, fonts: Fonts, quote: string, whole?: string): string {
  const mend = (_: string, before: string, families: string) => `${before}${quote}${whole ?? familyFor(families, fonts)}${quote}`;
  return css.replace(declared, mend).replace(shorthand, mend);
}

/** The first family that the briefing has, else its own of that kind. */
function familyFor(list: string, fonts: Fonts): string {
  const names = list
    .replace(/&(?:quot|apos|#39|#34);/g, '')
    .split(',')
    .map((name) => name.replace(/["']|!important/g, '').trim());
  const own = [...fonts.serif, ...fonts.sans, ...fonts.mono];
  for (const name of names) {
    const known = own.find((family) => family.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return known;
  }
  const all = names.join(' ');
  if (/mono|courier|consol|menlo|code/i.test(all)) return builtIn(fonts.mono, 'Source Code Pro');
  if (/(?<!sans[- ]?)serif|times|georgia|garamond|roman/i.test(all)) return builtIn(fonts.serif, 'Source Serif 4');
  return sans(fonts);
}

function sans(fonts: Fonts): string {
  return builtIn(fonts.sans, 'Source Sans 3');
}

/** A family of the author's may lack what the built-in one is known to have. */
function builtIn(families: readonly string[], name: string): string {
  return families.includes(name) ? name : (families[0] ?? name);
}

/** Joiners, accents and signs of direction go with the character before them. */
const goesAlong = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;

function withCharacters(text: string, { familyOf = {}, spelled = {} }: Fonts, whole: string | undefined): string {
  let result = '';
  let current: string | undefined;
  for (const [written] of text.matchAll(/&#?\w+;|./gsu)) {
    const character = decoded(written);
    const letters = spelled[character];
    const family = whole !== undefined ? undefined : goesAlong.test(character) ? current : familyOf[character];
    if (family !== current)
      result += `${current === undefined ? '' : '</tspan>'}${family === undefined ? '' : `<tspan font-family="'${family}'">`}`;
    current = family;
    result += letters ?? written;
  }
  return current === undefined ? result : `${result}</tspan>`;
}

function decoded(written: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(written) ?? [];
  const codePoint = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
  return codePoint === undefined || codePoint > 0x10ffff ? written : String.fromCodePoint(codePoint);
}
