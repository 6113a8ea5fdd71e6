const delimiters = [",", ";", "\t"] as const;

/** What parts the cells of the first line that has any, outside quotes; a comma if nothing does. */
export function guessDelimiter(text: string): (typeof delimiters)[number] {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const letter of text.slice(0, 100_000).trimStart()) {
    if (letter === '"') quoted = !quoted;
    if (quoted) continue;
    if (letter === "\n" || letter === "\r") break;
    const count = counts.get(letter);
    if (count !== undefined) counts.set(letter, count + 1);
  }
  const most = Math.max(...counts.values());
  return delimiters.find((delimiter) => counts.get(delimiter) === most) ?? ",";
}
