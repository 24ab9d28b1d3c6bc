const one = [
  /(?::?contentReference)?\[oaicite:\d+\](?:\{index=\d+\})?/,
  /:cite(?:\[\s?(?:turn\d+[a-z]+\d+[\s,;]*)+\]|\{\s?(?:turn\d+[a-z]+\d+[\s,;]*)+\})/,
  /:antCitation\[[^[\]\n]{0,200}\]\{citations="[^"\n]{0,200}"\}/,
  /【\d+(?::\d+)?†[^【】\n]{0,200}】|\[\d+(?::\d+)?†[^[\]\n]{1,200}\]/,
  /oai_citation(?:_attribution)?:\d+‡/,
  /\[cite_(?:start|end)\]|\[(?:cite|citation):\s?\d+(?:\s?[,;–-]\s?\d+)*\]/,
  /\[(?:web|attached_file|code_file|conversation_history|generated_image):\d+\]/,
  /\uE200[^\uE200\uE201]{0,2000}\uE201/,
  /[\uE200-\uE206](?:(?:file)?cite[\uE200-\uE206]?)?(?:turn\d+[a-z]+\d+[\uE200-\uE206]?)+/,
  /(?:turn\d+[a-z]+\d+)+[\uE200-\uE206]|\b(?:file)?cite(?:turn\d+[a-z]+\d+)+/,
  /⁂/,
]
  .map(({ source }) => source)
  .join('|');
/** What research assistants leave in the answers that are copied from them; the pair of parentheses round it goes with it. */
export const residue = new RegExp(String.raw`\(\s*(?:(?:${one})[\s,;]*)+\)|${one}`, 'g');
