/** A line that looks like the definition of a link. */
export interface DefinitionLine {
  readonly label: string;
  /** Whether it can be nothing else: a label, a colon, be it behind a blank, and an address of the web. */
  readonly isCertain: boolean;
  /** Why it is none, whatever stands around it. */
  readonly fault?: DefinitionFault;
}

export interface DefinitionFault {
  readonly message: string;
  readonly repair: string;
}

const form = /^([[［])([^[\]［］^][^[\]［］]{0,998})([\]］])(\s*)([:：]?)(\s*)(.*)$/su;
const webAddress = /^<?\s*(?:[a-z][a-z0-9+.-]+[:;]\s?[/\\]|[a-z]*\/\/|www\.)/i;
/** Longer lines are no definitions. */
const longestLine = 2000;
const closers: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };
const typographic = '“”„«»‘‚’‹›';

/** Reads a line without the markers of quotes and lists before it; `undefined` where it is no definition by any reading. */
export function readDefinitionLine(line: string): DefinitionLine | undefined {
  if (line.length > longestLine) return undefined;
  const [, open, label = '', close, gap = '', colon = '', , content = ''] = form.exec(line.trim()) ?? [];
  if (open === undefined || label.trim() === '') return undefined;
  const isWeb = webAddress.test(content);
  if (colon === '' && !isWeb) return undefined;
  const isAscii = open === '[' && close === ']' && colon !== '：';
  const inner = readContent(content, label);
  const message = signFault({ label, colon, gap, isAscii }) ?? inner.fault;
  return {
    label,
    isCertain: isAscii && colon === ':' && isWeb,
    ...(message !== undefined && {
      fault: {
        message,
        repair: `Write [${label}]: ${inner.meant}`,
      },
    }),
  };
}

/** What is wrong with the signs round the label. */
function signFault(signs: { label: string; colon: string; gap: string; isAscii: boolean }): string | undefined {
  if (signs.colon === '') return `The definition of [${signs.label}] lacks its colon`;
  if (!signs.isAscii) return `The definition of [${signs.label}] has full-width signs, expected [, ] and :`;
  return signs.gap === '' ? undefined : `A blank stands before the colon of [${signs.label}], expected none`;
}

interface Content {
  readonly fault?: string;
  /** Address and title as they should be. */
  readonly meant: string;
}

/** Reads what stands behind the colon. */
function readContent(content: string, label: string): Content {
  if (content === '') return { fault: `The definition of [${label}] has no address`, meant: 'https://…, with the address of the source' };
  const [, words, target] = /^\[([^\]]+)\]\((\S+?)(?:\s+"[^"]*")?\)[.,;]?$/su.exec(content) ?? [];
  if (words !== undefined && target !== undefined)
    return {
      fault: `Unexpected link in the definition of [${label}], expected its address and title`,
      meant: `${target} ${quoted(words)}`,
    };
  if (content.startsWith('<')) {
    const end = content.indexOf('>');
    if (end < 0) return { fault: `The address of [${label}] opens with < and does not close`, meant: content.replace(/(?=\s|$)/, '>') };
    return readTitle(content.slice(0, end + 1), content.slice(end + 1), label);
  }
  const cut = content.search(/\s/);
  const address = cut < 0 ? content : content.slice(0, cut);
  const glued = /^([^"“„«]+)(["“„«].*)$/su.exec(address);
  if (glued !== null && cut >= 0) {
    const [, own = '', start = ''] = glued;
    const title = readTitle(own, ` ${start}${content.slice(cut)}`, label);
    return { fault: `The title of [${label}] touches the address`, meant: title.meant };
  }
  return readTitle(address, cut < 0 ? '' : content.slice(cut), label);
}

function readTitle(address: string, behind: string, label: string): Content {
  const rest = behind.trim();
  if (rest === '') return { meant: address };
  if (/[^ \t]/.test(behind[0] ?? ' ')) {
    const isBlank = /\s/.test(behind[0] ?? '');
    return {
      fault: isBlank ? `The blank before the title of [${label}] is no plain one` : `The title of [${label}] touches the address`,
      meant: `${address} ${rest}`,
    };
  }
  if (typographic.includes(rest[0] ?? '')) {
    return {
      fault: `The title of [${label}] stands in typographic quotation marks (${rest[0]}), expected straight ones`,
      meant: `${address} ${quoted(rest.slice(1).replace(/[“”„«»‘‚’‹›"]$/u, ''))}`,
    };
  }
  const closer = closers[rest[0] ?? ''];
  if (closer === undefined) return withoutQuotes(address, rest, label);
  const end = closing(rest, closer);
  if (end === rest.length - 1) return { meant: `${address} ${rest}` };
  if (end < 0) return { fault: `The title of [${label}] lacks its closing ${closer}`, meant: `${address} ${quoted(rest.slice(1))}` };
  if (rest.endsWith(closer)) {
    return { fault: `The title of [${label}] holds the sign that ends it, ${closer}`, meant: `${address} ${quoted(rest.slice(1, -1))}` };
  }
  return {
    fault: `Unexpected “${rest.slice(end + 1).trim()}” behind the title of [${label}]`,
    meant: `${address} ${rest.slice(0, end + 1)}`,
  };
}

/** What stands behind an address without quotation marks goes on with it, or is a title that lacks them. */
function withoutQuotes(address: string, rest: string, label: string): Content {
  const [, more = rest, title = ''] = /^(.*?)(?:\s+(["'(“„«].*))?$/su.exec(rest) ?? [];
  if (title === '' && !/[/%=&]|\.\w{2,4}$/.test(rest)) {
    return {
      fault: `Unexpected “${rest}” behind the address of [${label}], expected a title in quotation marks`,
      meant: `${address} ${quoted(rest)}`,
    };
  }
  return {
    fault: `The address of [${label}] holds a blank`,
    meant: `${address} ${more}`.replace(/\s+/g, '%20') + (title === '' ? '' : ` ${title}`),
  };
}

/** Index of the first closing sign that no backslash is before; −1 where there is none. */
function closing(title: string, closer: string): number {
  for (let at = 1; at < title.length; at++) {
    if (title[at] === '\\') at++;
    else if (title[at] === closer) return at;
  }
  return -1;
}

function quoted(title: string): string {
  return `"${title.trim().replace(/(?<!\\)"/g, '\\"')}"`;
}
