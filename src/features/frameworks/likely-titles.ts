import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { ImportProblem, Suggestion } from "#domain/import-report.ts";

/** A title that is not sure, with what it may mean, the likeliest first. */
export interface LikelyTitle {
  /** In letters and digits only. */
  readonly key: string;
  readonly title: string;
  readonly rows: number;
  readonly options: readonly Suggestion[];
}

/** Each title once, in the order of the file. */
export function likelyTitles(problems: readonly ImportProblem[]): readonly LikelyTitle[] {
  const titles = new Map<string, LikelyTitle>();
  for (const problem of problems) {
    if (problem.code !== "title-likely") continue;
    const key = foldToLetters(problem.text);
    const known = titles.get(key);
    titles.set(key, {
      key,
      title: known?.title ?? problem.text,
      rows: (known?.rows ?? 0) + 1,
      options: problem.suggestions,
    });
  }
  return [...titles.values()];
}
