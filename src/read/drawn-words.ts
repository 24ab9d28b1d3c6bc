import { Parser } from 'htmlparser2';

/** The words that a drawing in SVG sets: what its `text` elements hold, but for titles and descriptions in them. */
export function drawnWords(svg: Uint8Array): string {
  const open: string[] = [];
  let words = '';
  const parser = new Parser(
    {
      onopentagname: (name) => void open.push(name),
      onclosetag: () => void open.pop(),
      ontext(text) {
        if (open.includes('text') && !open.some((name) => silent.has(name))) words += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(svg).toString('utf8'));
  return words;
}

const silent: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'style', 'script']);
