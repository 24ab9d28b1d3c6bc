/** Whether the words of a heading on paper are this title, both folded: marks may stand within and behind them, and the stop of one that runs in. */
export function saysTitle(printed: string, title: string): boolean {
  let said = 0;
  for (const character of printed) {
    if (title.startsWith(character, said)) said += character.length;
    else if (!/[\d,.]/.test(character)) return false;
  }
  return said === title.length;
}
