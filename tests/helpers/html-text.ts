import { parseDocument } from 'htmlparser2';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const blocks = /^(?:p|div|li|h\d|t[dhr]|pre|blockquote|br|hr|d[dt])$/;

/** The words that a browser shows of an HTML text, alternative texts among them. */
export function htmlText(html: string): string {
  return textOf({ type: 'root', children: parseDocument(html).children as unknown as readonly Node[] });
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.data ?? '';
  if (node.type === 'script' || node.type === 'style') return '';
  if (node.name === 'img') return node.attribs?.alt ?? '';
  const inner = (node.children ?? []).map(textOf).join('');
  return node.name !== undefined && blocks.test(node.name) ? ` ${inner} ` : inner;
}
