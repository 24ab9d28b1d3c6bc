/** So many texts are remembered; then it begins anew, since a watch that goes on for hours has texts that are no more. */
const usually = 20_000;

/** The same work, done once for each text: those that stages and checks ask about come back by the thousand. */
export function remembering<T extends string | object>(work: (text: string) => T, most = usually): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
