import type { Token } from 'markdown-it';

/**
 * Whether a paragraph is lines that each begin with a label in bold and a colon (“**Issued by:** the Forum”): facts one below the other,
 * which many platforms show as they are typed. Run together nothing would part them.
 */
export function areLabelLines(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ type }) => type === 'softbreak')) return false;
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.length > 1 && lines.every(beginsWithLabel);
}

function beginsWithLabel(line: readonly Token[]): boolean {
  const spoken = line.filter(({ type, content }) => !(type === 'text' && content === ''));
  if (spoken[0]?.type !== 'strong_open') return false;
  const end = spoken.findIndex(({ type }) => type === 'strong_close');
  const label = spoken
    .slice(1, end)
    .map(({ content }) => content)
    .join('');
  return end > 1 && (/[:：]\s*$/u.test(label) || /^\s*[:：]/u.test(spoken[end + 1]?.content ?? ''));
}
