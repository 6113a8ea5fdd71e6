import type { Codebook } from "#algorithms/read/codebook.ts";
import { type TitleIndex, titleWords } from "#algorithms/read/codes/title-index.ts";
import { foldToLetters } from "#algorithms/words/fold-text.ts";
import type { OccupationId } from "#domain/ids.ts";

/**
 * The occupation that a title names. Sure: it is an occupation's own title, or an everyday title of one occupation
 * alone. Else at most three that it may name, the likeliest first; they are for a person to accept.
 */
export type TitleMatch =
  | { readonly sure: OccupationId; readonly by: "title" | "everyday-title" }
  | { readonly likely: readonly OccupationId[] };

const mostLikely = 3;
/** Share of the words of both titles that they have in common (Dice), at the least. */
const leastAlike = 0.66;

/** @param title not blank */
export function matchTitle({ byId, byTitle, everyday }: Codebook, title: string): TitleMatch {
  const key = foldToLetters(title);
  const own = byTitle.get(key);
  if (own !== undefined) return { sure: own, by: "title" };
  if (everyday === null) return { likely: [] };
  const [first, ...others] = everyday.exact.get(key) ?? [];
  if (first !== undefined && others.length === 0) return { sure: first, by: "everyday-title" };
  if (first === undefined) return { likely: alike(everyday, title) };
  const words = titleWords(title);
  const ownTitle = (id: OccupationId) => titleWords(byId.get(id)?.title ?? "");
  const bearers = [first, ...others].map((id) => [id, dice(words, ownTitle(id))] as const);
  return { likely: likeliest(bearers) };
}

/** @see Dice (1945), "Measures of the amount of ecologic association between species", Ecology 26(3), 297–302 */
function alike({ byWord, entries }: TitleIndex, title: string): readonly OccupationId[] {
  const words = titleWords(title);
  const shared = new Map<number, number>();
  for (const word of words)
    for (const place of byWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  const best = new Map<OccupationId, number>();
  for (const [place, count] of shared) {
    const entry = entries[place];
    if (entry === undefined) continue;
    const score = (2 * count) / (words.size + entry.words);
    if (score >= leastAlike && score > (best.get(entry.id) ?? 0)) best.set(entry.id, score);
  }
  return likeliest([...best]);
}

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);

const likeliest = (scores: readonly (readonly [OccupationId, number])[]): readonly OccupationId[] =>
  scores
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostLikely)
    .map(([id]) => id);
