import type { Codebook } from "#algorithms/read/codebook.ts";
import type { CodeContext, ReadCode } from "#algorithms/read/codes/code-reading.ts";
import { matchTitle } from "#algorithms/read/codes/match-title.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { ImportChoices } from "#domain/import-report.ts";

/**
 * A title where a file has no codes: read if it is sure, or if a person accepted an occupation for it; else set aside
 * with what it may mean.
 */
export function readTitle(
  codebook: Codebook,
  title: string,
  accepted: ImportChoices["titles"],
  { need }: Pick<CodeContext, "need">,
): ReadCode {
  const chosen = accepted.get(foldToLetters(title));
  if (chosen !== undefined && codebook.byId.has(chosen))
    return { occupations: [chosen], publishedFor: null, through: "accepted-title" };
  const match = matchTitle(codebook, title);
  if ("sure" in match) return { occupations: [match.sure], publishedFor: null, through: match.by };
  if (codebook.everyday === null) need("titles");
  const suggestions = match.likely.map((id) => ({ code: id, title: codebook.byId.get(id)?.title ?? "" }));
  return {
    fault:
      suggestions.length === 0
        ? { code: "title-unknown", text: title }
        : { code: "title-likely", text: title, suggestions },
  };
}
