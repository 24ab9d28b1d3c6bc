import { stringLiteral } from './escape.js';
import { splitDirections } from './split-directions.js';
import { joined, type TypstSource, typst } from './typst-source.js';

/** Text of the tool's own as content of a paragraph, its Latin words from left to right wherever the page begins. */
export function directedText(text: string, lang: string, emit: (text: string) => TypstSource = literal): TypstSource {
  return joined(splitDirections(text, lang).map((part) => (part.latin ? typst`#text(dir: ltr)[${emit(part.text)}];` : emit(part.text))));
}

function literal(text: string): TypstSource {
  return typst`#${stringLiteral(text)};`;
}
