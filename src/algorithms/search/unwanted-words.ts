const refusal = /\s(?:but\s+(?:not|no|without)|not|without)\s+/i;

/** A wish and what it rules out: "computers but not coding". Nothing is ruled out where nothing is asked for. */
export function splitUnwanted(query: string): { readonly wanted: string; readonly unwanted: string } {
  const found = refusal.exec(query);
  const wanted = query.slice(0, found?.index ?? 0);
  if (found === null || wanted.trim() === "") return { wanted: query, unwanted: "" };
  return { wanted, unwanted: query.slice(found.index + found[0].length) };
}
