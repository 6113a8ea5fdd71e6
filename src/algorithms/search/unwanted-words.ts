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
  "dont want",
  "do not want",
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

/** A wish and what it rules out: "computers but not coding", "no math". */
export function splitUnwanted(query: string): { readonly wanted: string; readonly unwanted: string } {
  const words = query.split(/\s+/).filter((word) => word !== "");
  const bare = words.map((word) => word.toLowerCase().replaceAll(/['’.,;:!?]/g, ""));
  for (const at of words.keys())
    for (const refusal of refusals)
      if (refusal.every((word, i) => bare[at + i] === word) && at + refusal.length < words.length)
        return {
          wanted: words.slice(0, at).join(" "),
          unwanted: words.slice(at + refusal.length).join(" "),
        };
  return { wanted: query, unwanted: "" };
}
