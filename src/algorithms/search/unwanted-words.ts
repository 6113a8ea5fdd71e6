/** What stands between a wish and what it rules out, or begins a wish that only rules out. */
const refusals = [
  "but not",
  "but no",
  "but without",
  "but hate",
  "but dont like",
  "and not",
  "and no",
  "dont like",
  "do not like",
  "doesnt like",
  "does not like",
  "didnt like",
  "dont want",
  "do not want",
  "doesnt want",
  "does not want",
  "instead of",
  "rather than",
  "other than",
  "pero no",
  "pero sin",
  "no me gusta",
  "without",
  "hate",
  "hates",
  "not",
  "no",
  "sin",
].map((phrase) => phrase.split(" "));

/** After these a dislike is over: "hates school but good with tools". */
const turns: ReadonlySet<string> = new Set(["but", "pero", "that", "which", "que"]);

/** A wish and what it rules out: "computers but not coding", "no math", "doesn't like school but loves cars". */
export function splitUnwanted(query: string): {
  readonly wanted: string;
  readonly unwanted: string;
  /** With the words that rule it out: "no math". */
  readonly said: string;
} {
  const words = query.split(/\s+/).filter((word) => word !== "");
  const bare = words.map((word) => word.toLowerCase().replaceAll(/['’.,;:!?]/g, ""));
  for (const at of words.keys())
    for (const refusal of refusals) {
      const from = at + refusal.length;
      if (from >= words.length || !refusal.every((word, i) => bare[at + i] === word)) continue;
      const turn = bare.findIndex((word, place) => place > from && turns.has(word));
      const end = turn < 0 ? words.length : turn;
      return {
        wanted: [...words.slice(0, at), ...words.slice(end + 1)].join(" "),
        unwanted: words.slice(from, end).join(" "),
        said: words.slice(at, end).join(" "),
      };
    }
  return { wanted: query, unwanted: "", said: "" };
}
